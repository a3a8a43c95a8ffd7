import { resolve } from 'node:path';
import type { CommandSpec, OptionValues } from '../command-line.ts';
import { ExpectedError } from '../expected-error.ts';
import { SITE_OPTIONS, siteOptions, text } from '../site-options.ts';

export const CURATE: CommandSpec = {
  name: 'curate',
  summary: {
    en: 'Reads the feeds of settings/watch.yaml, shows what is new and begins drafts of curated posts. Publishes nothing.',
    fr: 'Lit les flux de settings/watch.yaml, montre ce qui est nouveau et commence des brouillons de posts. Ne publie rien.',
  },
  options: {
    keep: { value: 'ID,ID', help: { en: 'Drafts of these only.', fr: 'Des brouillons de ceux-ci seulement.' } },
    decline: { value: 'ID,ID', help: { en: 'Never shows these again.', fr: 'Ne montre plus jamais ceux-ci.' } },
    'dry-run': { help: { en: 'Shows, and writes nothing.', fr: 'Montre, et n’écrit rien.' } },
    most: { value: 'N', help: { en: 'So many drafts at the most. Otherwise 10.', fr: 'Tant de brouillons au plus. Sinon 10.' } },
    lang: { value: 'LANG', help: { en: 'Sources in this language only.', fr: 'Les sources dans cette langue seulement.' } },
    opml: { value: 'FILE', help: { en: 'The sources of an OPML file too.', fr: 'Aussi les sources d’un fichier OPML.' } },
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
  },
};

export interface CurateRequest {
  keep: readonly string[] | undefined;
  decline: readonly string[];
  dryRun: boolean;
  most: number;
  language: string | undefined;
  opml: string | undefined;
  content: string;
  now: string;
}

export function curateRequest(values: OptionValues, cwd = process.cwd()): CurateRequest {
  const { content, now } = siteOptions(values, cwd);
  const keep = text(values, 'keep');
  const opml = text(values, 'opml');
  return {
    keep: keep === undefined ? undefined : ids(keep),
    decline: ids(text(values, 'decline') ?? ''),
    dryRun: values['dry-run'] === true,
    most: mostOf(text(values, 'most') ?? '10'),
    language: text(values, 'lang'),
    opml: opml === undefined ? undefined : resolve(cwd, opml),
    content,
    now,
  };
}

const ids = (typed: string) => typed.split(/[\s,;]+/).filter(Boolean);

function mostOf(typed: string): number {
  const number = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= 1 && number <= 200) return number;
  throw new ExpectedError({
    en: `--most takes a number from 1 to 200; “${typed}” is none.`,
    fr: `--most attend un nombre de 1 à 200 ; « ${typed} » n’en est pas un.`,
  });
}
