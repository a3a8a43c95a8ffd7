import { numberFormatOf } from '../../src/i18n/intl.ts';
import { relative } from 'node:path';
import type { Finding } from '../../src/output/verify/index.ts';
import type { Published } from './build-site.ts';
import type { MadePart } from './shards/share.ts';
import type { Progress } from './progress.ts';
import { commandLanguage, inYourLanguage } from './words.ts';

/** What a build has made, in a few lines. */
export function summary(result: Published | MadePart, out: string, seconds: Progress['seconds'], cwd = process.cwd()): string {
  const french = commandLanguage() === 'fr';
  const number = (value: number) => numberFormatOf(french ? 'fr' : 'en').format(value);
  const size = numberFormatOf(french ? 'fr' : 'en', { maximumFractionDigits: 1 }).format(result.bytes / 1e6);
  const { imagesMade, imagesReused, pagesReused, searchEntries } = result.stats;
  const rows: [string, string][] = [
    ...(result.kind === 'part' ? [[french ? 'part' : 'share', `${result.shard.index}/${result.shard.of}`] as [string, string]] : []),
    ['pages', `${number(result.pages)}${pagesReused ? `, ${number(pagesReused)} ${french ? 'reprises' : 'reused'}` : ''}`],
    [
      'images',
      imagesMade === undefined && imagesReused === undefined
        ? '–'
        : `${number(imagesMade ?? 0)} ${french ? 'faites' : 'made'}, ${number(imagesReused ?? 0)} ${french ? 'reprises' : 'reused'}`,
    ],
    [
      french ? 'recherche' : 'search',
      searchEntries === undefined ? '–' : `${number(searchEntries)} ${french ? 'pages trouvables' : 'pages to be found'}`,
    ],
    [french ? 'fichiers' : 'files', `${number(result.files)}, ${size} ${french ? 'Mo' : 'MB'}`],
    [french ? 'dossier' : 'folder', relative(cwd, out) || out],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
  return `${table}\n\n${timeTable(seconds, french)}`;
}

const FRENCH_STAGES: Readonly<Record<string, string>> = {
  check: 'vérification du contenu',
  join: 'assemblage des parts',
  site: 'pages et images',
  finish: 'recherche, hébergeurs',
  verify: 'contrôle du site',
  swap: 'publication',
};
const ENGLISH_STAGES: Readonly<Record<string, string>> = {
  check: 'check of the content',
  join: 'parts put together',
  site: 'pages and images',
  finish: 'search, hosts',
  verify: 'check of the site',
  swap: 'publication',
};

/** What took the time, a line a stage, and all of it. */
function timeTable(seconds: Progress['seconds'], french: boolean): string {
  const words = french ? FRENCH_STAGES : ENGLISH_STAGES;
  const format = numberFormatOf(french ? 'fr' : 'en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const total = seconds.reduce((sum, { seconds: taken }) => sum + taken, 0);
  const rows = [
    ...seconds.map(({ stage, seconds: taken }) => [words[stage] ?? stage, taken] as const),
    [french ? 'en tout' : 'all', total] as const,
  ];
  const widest = Math.max(...rows.map(([name]) => name.length));
  const longest = Math.max(...rows.map(([, taken]) => format.format(taken).length));
  return rows.map(([name, taken]) => `${name.padEnd(widest)}  ${format.format(taken).padStart(longest)} s`).join('\n');
}

/** A finding as a line that an editor can open. */
export function findingLine({ file, line, rule, message, level }: Finding): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place} ${level === 'warning' ? inYourLanguage({ en: 'warning, ', fr: 'avertissement, ' }) : ''}${rule}: ${message}`;
}
