import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ScormVersion, scormVersions } from '../../../src/domain/scorm/types.ts';
import { ExpectedError } from '../expected-error.ts';
import { isOurs } from '../marker.ts';
import type { CommandSpec, OptionValues } from '../command-line.ts';
import { assertOwnOutput } from '../own-output.ts';
import { isOurPackage } from './zip.ts';
import { SITE_OPTIONS, text } from '../site-options.ts';

const formats = ['scorm', 'web'] as const;

export const SCORM = {
  name: 'scorm',
  summary: {
    en: 'Makes one training module into a package that runs alone, for a learning platform or to open by file.',
    fr: 'Fait d’un module de formation un paquet qui marche seul, pour une plateforme de formation ou à ouvrir comme un fichier.',
  },
  operands: {
    module: {
      value: 'MODULE',
      help: { en: 'The module: the name of its folder in training/.', fr: 'Le module : le nom de son dossier dans training/.' },
    },
  },
  options: {
    lang: { value: 'fr', help: { en: 'The language. Otherwise the site’s own.', fr: 'La langue. Sinon celle du site.' } },
    version: {
      value: scormVersions.join('|'),
      help: {
        en: 'The SCORM version that the platform wants. Otherwise 1.2.',
        fr: 'La version de SCORM que veut la plateforme. Sinon 1.2.',
      },
    },
    format: {
      value: formats.join('|'),
      help: {
        en: 'For a platform, or a ZIP that opens by file. Otherwise scorm.',
        fr: 'Pour une plateforme, ou un ZIP qui s’ouvre comme un fichier. Sinon scorm.',
      },
    },
    out: {
      value: 'FILE',
      help: {
        en: 'The ZIP file, or a folder for it. Otherwise here, such as first-post-fr-scorm12.zip.',
        fr: 'Le fichier ZIP, ou un dossier pour lui. Sinon ici, par exemple first-post-fr-scorm12.zip.',
      },
    },
    site: {
      value: 'DIR',
      help: { en: 'A site that is already built. Otherwise one is built.', fr: 'Un site déjà construit. Sinon il l’est pour l’occasion.' },
    },
    ...SITE_OPTIONS,
  },
} as const satisfies CommandSpec;

export interface ScormOptions {
  module: string;
  /** As typed; the site’s own where nothing was. */
  language: string | undefined;
  /** The standard; none for a package that opens by file. */
  version: ScormVersion | undefined;
  /** The folder of a built site. */
  site: string | undefined;
}

export function scormOptions(values: OptionValues, cwd = process.cwd()): ScormOptions {
  const format = oneOf('format', text(values, 'format') ?? 'scorm', formats);
  const version = text(values, 'version');
  if (format === 'web' && version !== undefined) {
    throw new ExpectedError({
      en: '--format web is for no platform; it takes no --version.',
      fr: '--format web n’est pour aucune plateforme ; il ne prend pas de --version.',
    });
  }
  const site = text(values, 'site');
  return {
    module: text(values, 'module') ?? '',
    language: text(values, 'lang'),
    version: format === 'web' ? undefined : oneOf('version', version ?? '1.2', scormVersions),
    site: site === undefined ? undefined : builtSite(resolve(cwd, site), values),
  };
}

function oneOf<Known extends string>(option: string, typed: string, known: readonly Known[]): Known {
  const found = known.find((value) => value === typed);
  if (found !== undefined) return found;
  throw new ExpectedError({
    en: `--${option} is ${known.join(' or ')}, not “${typed}”.`,
    fr: `--${option} est ${known.join(' ou ')}, et non « ${typed} ».`,
  });
}

function builtSite(path: string, values: OptionValues): string {
  const other = Object.keys(SITE_OPTIONS).find((name) => values[name] !== undefined);
  if (other !== undefined) {
    throw new ExpectedError({
      en: `--${other} has no effect on a site that is already built: leave out --site or --${other}.`,
      fr: `--${other} n’a pas d’effet sur un site déjà construit : retirez --site ou --${other}.`,
    });
  }
  if (isOurs(path)) return path;
  throw new ExpectedError({ en: `${path} is no site that Flambeau has built.`, fr: `${path} n’est pas un site construit par Flambeau.` });
}

/** `first-post-fr-scorm12.zip` */
export const packageName = (module: string, language: string, version: ScormVersion | undefined): string =>
  `${module}-${language}-${version === undefined ? 'web' : `scorm${version.replace('.', '')}`}.zip`;

/** Where the package goes. Refused before the long work where it cannot be written, or would replace what is no package of ours. */
export function packageFile(typed: string | undefined, name: string, cwd = process.cwd()): string {
  const file = placeOf(typed, name, cwd);
  assertOwnOutput('--out', [file], isOurPackage);
  return file;
}

function placeOf(typed: string | undefined, name: string, cwd: string): string {
  const path = resolve(cwd, typed ?? '.');
  if (isFolder(path)) return join(path, name);
  if (!path.endsWith('.zip'))
    throw new ExpectedError({
      en: `--out is a file that ends in .zip, or a folder that exists; ${path} is neither.`,
      fr: `--out est un fichier qui finit par .zip, ou un dossier qui existe ; ${path} n’est ni l’un ni l’autre.`,
    });
  if (!isFolder(dirname(path)))
    throw new ExpectedError({ en: `The folder ${dirname(path)} does not exist.`, fr: `Le dossier ${dirname(path)} n’existe pas.` });
  return path;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
