import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { manifest } from '../../../../src/domain/scorm/manifest.ts';
import { xml, xmlDocument } from '../../../../src/domain/scorm/xml.ts';

const nasty = '“<b>A & B</b>” ]]> <!-- \u0000\u000b\ud800 l’été \t 漢字 🔥 "quoted" &amp; \'';
const facts = {
  module: 'first-post',
  language: 'fr',
  title: nasty,
  description: nasty,
  files: ['assets/a b&c.css', 'assets/é.png', 'index.html'],
};

const schemas = 'tests/fixtures/scorm';
/**
 * Two of SCORM 1.2’s published schemas are faulty, and libxml2 says so: one makes the XML namespace the default one, which
 * is forbidden (SCORM 2004 has a good copy), the other lets any element stand where a named one may (without that it is
 * stricter).
 */
function schemaText(folder: string, file: string): string {
  if (file === 'ims_xml.xsd') return readFileSync(join(schemas, '2004/xml.xsd'), 'utf8');
  const text = readFileSync(join(schemas, folder, file), 'utf8');
  return file === 'imsmd_rootv1p2p1.xsd' ? text.replace(/<xsd:group ref="grp.any"\s*\/>/g, '') : text;
}

/** The published schemas of a standard, those of ADL and IMS alike; the first ties the others together. */
async function problems(document: string, folder: string, imports: readonly [namespace: string, file: string][]): Promise<string[]> {
  const root = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`).join('')}</xs:schema>`;
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: document }],
    schema: [{ fileName: 'all.xsd', contents: root }],
    preload: readdirSync(join(schemas, folder))
      .filter((file) => file.endsWith('.xsd'))
      .map((fileName) => ({ fileName, contents: schemaText(folder, fileName) })),
  });
  return errors.map(({ message }) => message);
}
const check = {
  '1.2': (document: string) =>
    problems(document, '1.2', [
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
      ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
    ]),
  '2004': (document: string) =>
    problems(document, '2004', [
      ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
    ]),
};

describe.each(['1.2', '2004'] as const)('the manifest of SCORM %s', (version) => {
  test('holds to the published schemas, whatever the title', async () => {
    expect(await check[version](manifest(facts, version))).toEqual([]);
  });
  test('the schemas do look: a wrong one is refused', async () => {
    const wrong = manifest(facts, version);
    expect(
      await check[version](
        wrong
          .replace('<organizations default="module">', '<organisations default="module">')
          .replace('</organizations>', '</organisations>'),
      ),
    ).not.toEqual([]);
    expect(await check[version](wrong.replace(/scorm(t|T)ype="sco"/, 'scorm$1ype="game"'))).not.toEqual([]);
  });
  test('has one organization, one item and one resource with every file', () => {
    const text = manifest({ ...facts, title: 'T' }, version);
    expect(text.match(/<organization /g)).toHaveLength(1);
    expect(text.match(/<item /g)).toHaveLength(1);
    expect(text.match(/<resource /g)).toHaveLength(1);
    expect(text).toMatch(/<resource [^>]*adlcp:scorm[tT]ype="sco" href="index.html">/);
    expect([...text.matchAll(/<file href="([^"]*)"\/>/g)].map(([, href]) => href)).toEqual([
      'assets/a%20b&amp;c.css',
      'assets/%C3%A9.png',
      'index.html',
    ]);
  });
});

test('text and attributes are escaped, and what XML cannot hold is gone', () => {
  const text = xmlDocument(xml('a', { b: '<&">\n\u0001' }, `]]>&<\ud83d x`));
  expect(text).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a b="&lt;&amp;&quot;&gt;&#10;">]]&gt;&amp;&lt; x</a>\n');
});
