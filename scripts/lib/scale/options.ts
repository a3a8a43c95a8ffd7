import { ExpectedError } from '../expected-error.ts';
import type { OptionSpec, OptionValues } from '../command-line.ts';
import { text } from '../site-options.ts';
import { MOST_PAGES } from './guide.ts';
import { MOST_POSTS } from './posts.ts';

/** How much content is asked for. */
export interface ScaleOptions {
  champions: number;
  posts: number;
  /** Chapters of the guide, the charter included. */
  pages: number;
  seed: number;
}

/** With fewer people not every script and not every state of a consent is met. */
const LEAST_CHAMPIONS = 60;
const LIMITS: Record<keyof ScaleOptions, { least: number; most: number; otherwise?: number }> = {
  champions: { least: LEAST_CHAMPIONS, most: 100_000 },
  posts: { least: 0, most: MOST_POSTS, otherwise: 30 },
  pages: { least: 1, most: MOST_PAGES, otherwise: 15 },
  seed: { least: 0, most: 2_147_483_000, otherwise: 1 },
};

export const SCALE_OPTIONS = {
  champions: {
    value: 'N',
    help: { en: `How many champions, from ${LEAST_CHAMPIONS}.`, fr: `Combien de champions, à partir de ${LEAST_CHAMPIONS}.` },
  },
  posts: { value: 'N', help: { en: 'How many posts. Otherwise 30.', fr: 'Combien de posts. Sinon 30.' } },
  pages: { value: 'N', help: { en: 'How many chapters of the guide. Otherwise 15.', fr: 'Combien de chapitres du guide. Sinon 15.' } },
  seed: {
    value: 'N',
    help: { en: 'The same number gives the same content. Otherwise 1.', fr: 'Le même nombre donne le même contenu. Sinon 1.' },
  },
  out: { value: 'DIR', help: { en: 'The content folder to write.', fr: 'Le dossier de contenu à écrire.' } },
} as const satisfies Record<string, OptionSpec>;

/** The numbers as typed. Throws an ExpectedError that says what is right, where one is missing or no such number. */
export function scaleOptions(values: OptionValues): ScaleOptions {
  return {
    champions: number(values, 'champions'),
    posts: number(values, 'posts'),
    pages: number(values, 'pages'),
    seed: number(values, 'seed'),
  };
}

function number(values: OptionValues, name: keyof ScaleOptions): number {
  const { least, most, otherwise } = LIMITS[name];
  const typed = text(values, name);
  if (typed === undefined && otherwise !== undefined) return otherwise;
  if (typed === undefined) throw new ExpectedError({ en: `Say how many: --${name} 10000.`, fr: `Dites combien : --${name} 10000.` });
  const value = /^\d{1,10}$/.test(typed) ? Number(typed) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new ExpectedError({
    en: `--${name} takes a whole number from ${least} to ${most}; “${typed}” is none.`,
    fr: `--${name} attend un nombre entier de ${least} à ${most} ; « ${typed} » n’en est pas un.`,
  });
}
