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
  const { imagesMade, imagesReused, searchEntries } = result.stats;
  const rows: [string, string][] = [
    ...(result.kind === 'part' ? [[french ? 'part' : 'share', `${result.shard.index}/${result.shard.of}`] as [string, string]] : []),
    ['pages', number(result.pages)],
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
    [french ? 'temps' : 'time', seconds.map(({ stage, seconds: taken }) => `${stage} ${taken.toFixed(1)} s`).join(', ')],
    [french ? 'dossier' : 'folder', relative(cwd, out) || out],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

/** A finding as a line that an editor can open. */
export function findingLine({ file, line, rule, message, level }: Finding): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place} ${level === 'warning' ? inYourLanguage({ en: 'warning, ', fr: 'avertissement, ' }) : ''}${rule}: ${message}`;
}
