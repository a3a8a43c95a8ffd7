import type { ScormVersion } from './types.ts';
import { xml, xmlDocument, type XmlElement } from './xml.ts';

export interface ManifestFacts {
  module: string;
  /** The language of the texts. */
  language: string;
  title: string;
  description: string;
  /** All files of the package but the manifest, `index.html` among them. */
  files: readonly string[];
}

/** An identifier is an XML name, which cannot begin with a digit. */
const identifier = ({ module, language }: ManifestFacts): string => `flambeau-${module}-${language}`;

const common = ({ title, files }: ManifestFacts, scormType: string): XmlElement[] => [
  xml(
    'organizations',
    { default: 'module' },
    xml(
      'organization',
      { identifier: 'module' },
      xml('title', {}, title),
      xml('item', { identifier: 'item', identifierref: 'package', isvisible: 'true' }, xml('title', {}, title)),
    ),
  ),
  xml(
    'resources',
    {},
    xml(
      'resource',
      { identifier: 'package', type: 'webcontent', [scormType]: 'sco', href: 'index.html' },
      ...files.map((href) => xml('file', { href: encodeURI(href) })),
    ),
  ),
];

/** SCORM 1.2 Content Aggregation Model, 2.3: IMS Content Packaging 1.1.2 with ADL’s names; metadata by IMS 1.2.1. */
function manifest12(facts: ManifestFacts): XmlElement {
  const words = (text: string) => xml('imsmd:langstring', { 'xml:lang': facts.language }, text);
  return xml(
    'manifest',
    {
      identifier: identifier(facts),
      version: '1.0',
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
    },
    xml(
      'metadata',
      {},
      xml('schema', {}, 'ADL SCORM'),
      xml('schemaversion', {}, '1.2'),
      xml(
        'imsmd:lom',
        {},
        xml(
          'imsmd:general',
          {},
          xml('imsmd:title', {}, words(facts.title)),
          xml('imsmd:language', {}, facts.language),
          xml('imsmd:description', {}, words(facts.description)),
        ),
      ),
    ),
    ...common(facts, 'adlcp:scormtype'),
  );
}

/** SCORM 2004 4th Edition Content Aggregation Model, 3.4: IMS Content Packaging 1.1.4; metadata by IEEE LOM. */
function manifest2004(facts: ManifestFacts): XmlElement {
  const words = (text: string) => xml('string', { language: facts.language }, text);
  return xml(
    'manifest',
    {
      identifier: identifier(facts),
      version: '1.0',
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
    },
    xml(
      'metadata',
      {},
      xml('schema', {}, 'ADL SCORM'),
      xml('schemaversion', {}, '2004 4th Edition'),
      xml(
        'lom',
        { xmlns: 'http://ltsc.ieee.org/xsd/LOM' },
        xml(
          'general',
          {},
          xml('title', {}, words(facts.title)),
          xml('language', {}, facts.language),
          xml('description', {}, words(facts.description)),
        ),
      ),
    ),
    ...common(facts, 'adlcp:scormType'),
  );
}

/**
 * A package’s `imsmanifest.xml`: one organization, one item, one resource with every file. It names no place of a
 * schema: platforms know them, and the published copies are not ours to pass on.
 */
export const manifest = (facts: ManifestFacts, version: ScormVersion): string =>
  xmlDocument((version === '1.2' ? manifest12 : manifest2004)(facts));
