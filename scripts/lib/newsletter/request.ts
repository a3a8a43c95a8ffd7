import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { monthPattern } from '../../../src/schemas/month.ts';
import type { CommandSpec, OptionValues } from '../command-line.ts';
import { ExpectedError } from '../expected-error.ts';
import { assertOwnOutput, isOurPage } from '../own-output.ts';
import { SITE_OPTIONS, siteOptions, text } from '../site-options.ts';

export const NEWSLETTER: CommandSpec = {
  name: 'newsletter',
  summary: {
    en: 'The month’s newsletter: proposes a file to edit, then makes the e-mail, its plain text and a chat text from it. Sends nothing.',
    fr: 'La lettre du mois : propose un fichier à relire, puis en fait le courriel, son texte simple et un texte pour les messageries. N’envoie rien.',
  },
  options: {
    month: { value: '2027-03', help: { en: 'The month.', fr: 'Le mois.' } },
    lang: { value: 'LANG', help: { en: 'One language. Otherwise all of the site.', fr: 'Une seule langue. Sinon toutes celles du site.' } },
    out: {
      value: 'DIR',
      help: { en: 'Where to put what is made. Otherwise dist-newsletter.', fr: 'Où mettre ce qui est fait. Sinon dist-newsletter.' },
    },
    images: {
      value: 'attach|link',
      help: {
        en: 'In the .eml: pictures attached, or linked on the site. Otherwise attach.',
        fr: 'Dans le .eml : images jointes, ou liées sur le site. Sinon attach.',
      },
    },
    preview: {
      help: {
        en: 'Also pictures of the e-mail, wide and narrow, light and dark. Needs the development packages.',
        fr: 'Aussi des captures du courriel, large et étroit, clair et sombre. Demande les paquets de développement.',
      },
    },
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
  },
};

export interface NewsletterRequest {
  month: string;
  /** Nothing: every language of the site. */
  language: string | undefined;
  out: string;
  images: 'attach' | 'link';
  preview: boolean;
  content: string;
  now: string;
}

/** The request as typed. Throws an ExpectedError that says what is right. */
export function newsletterRequest(values: OptionValues, cwd = process.cwd()): NewsletterRequest {
  const { content, now } = siteOptions(values, cwd);
  const out = resolve(cwd, text(values, 'out') ?? 'dist-newsletter');
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new ExpectedError({ en: `${out} is a file; --out names a folder.`, fr: `${out} est un fichier ; --out nomme un dossier.` });
  const month = monthOf(text(values, 'month'), now);
  assertOwnFolder(out, month);
  return {
    month,
    language: text(values, 'lang'),
    out,
    images: imagesOf(text(values, 'images') ?? 'attach'),
    preview: values['preview'] === true,
    content,
    now,
  };
}

/** Refuses a folder in which something else has the names of what would be written. */
function assertOwnFolder(out: string, month: string): void {
  const names = existsSync(out) ? readdirSync(out) : [];
  const isOurs = names.some((name) => name.startsWith('newsletter-') && isOurPage(join(out, name)));
  const taken = names.filter((name) => name.startsWith(`newsletter-${month}-`) || name === 'images' || name === 'preview');
  assertOwnOutput(
    '--out',
    [`newsletter-${month}.html`, ...taken].map((name) => join(out, name)),
    () => isOurs,
  );
}

/** Beyond so many years a month is a slip of the keyboard, as the check has it for days. */
const farBack = 10;
const farAhead = 5;

function monthOf(typed: string | undefined, now: string): string {
  const example = now.slice(0, 7);
  if (typed === undefined) throw new ExpectedError({ en: `Say the month: --month ${example}.`, fr: `Dites le mois : --month ${example}.` });
  if (!monthPattern.test(typed))
    throw new ExpectedError({
      en: `“${typed}” is not a month; --month takes year-month, such as ${example}.`,
      fr: `« ${typed} » n’est pas un mois ; --month attend année-mois, par exemple ${example}.`,
    });
  const years = Number(typed.slice(0, 4)) - Number(now.slice(0, 4));
  if (years >= -farBack && years <= farAhead) return typed;
  throw new ExpectedError({
    en: `${typed} is more than ${years < 0 ? `${farBack} years back` : `${farAhead} years ahead`}: check the year of --month.`,
    fr: `${typed} est à plus de ${years < 0 ? `${farBack} ans en arrière` : `${farAhead} ans d’ici`} : vérifiez l’année de --month.`,
  });
}

function imagesOf(typed: string): 'attach' | 'link' {
  if (typed === 'attach' || typed === 'link') return typed;
  throw new ExpectedError({
    en: `--images is attach or link; “${typed}” is neither.`,
    fr: `--images est attach ou link ; « ${typed} » n’est ni l’un ni l’autre.`,
  });
}

/** The languages to make it in. Throws an ExpectedError for one that the site has not. */
export function languagesOf(asked: string | undefined, languages: readonly string[]): readonly string[] {
  if (asked === undefined) return languages;
  if (languages.includes(asked)) return [asked];
  const all = languages.join(', ');
  throw new ExpectedError({
    en: `The site is not in “${asked}”. Its languages are ${all} (settings/site.yaml).`,
    fr: `Le site n’est pas en « ${asked} ». Ses langues sont ${all} (settings/site.yaml).`,
  });
}
