import { closest } from 'fastest-levenshtein';
import { ExpectedError } from '../expected-error.ts';
import type { CommandSpec } from '../command-line.ts';
import { SITE_OPTIONS } from '../site-options.ts';
import { type KindName, kindNames, kinds } from './kinds.ts';
import type { Known } from './known.ts';

/** The longest title that every kind takes: that of a person, 80, and of a page, 90. */
const longestTitle = { champion: 80, account: 80 } as const;

export const NEW: CommandSpec = {
  name: 'new',
  summary: {
    en: `Begins a file that is valid and says what to replace: ${kindNames.join(', ')}.`,
    fr: `Commence un fichier valable, qui dit ce qu’il faut remplacer : ${kindNames.join(', ')}.`,
  },
  operands: {
    kind: {
      value: 'KIND',
      optional: true,
      help: { en: 'What to begin; asked for in a terminal.', fr: 'Ce qu’il faut commencer ; demandé dans un terminal.' },
    },
  },
  options: {
    title: { value: 'TEXT', help: { en: 'Its title, or the person’s name.', fr: 'Son titre, ou le nom de la personne.' } },
    lang: {
      value: 'LANG',
      help: { en: 'Its language. Otherwise the site’s default one.', fr: 'Sa langue. Sinon la langue par défaut du site.' },
    },
    both: { help: { en: 'Also its twin in every other language of the site.', fr: 'Aussi son jumeau dans chaque autre langue du site.' } },
    module: {
      value: 'NAME',
      help: { en: 'For a lesson: its module. Otherwise the first one.', fr: 'Pour une leçon : son module. Sinon le premier.' },
    },
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
  },
};

/** The kind that was typed. Throws an ExpectedError that names the nearest one. */
export function kindOf(typed: string): KindName {
  const found = kindNames.find((name) => name === typed);
  if (found !== undefined) return found;
  const nearest = closest(typed, kindNames);
  throw new ExpectedError({
    en: `There is no kind “${typed}”: did you mean “${nearest}”? They are ${kindNames.join(', ')}.`,
    fr: `Le genre « ${typed} » n’existe pas : vouliez-vous dire « ${nearest} » ? Ce sont ${kindNames.join(', ')}.`,
  });
}

/** The title as typed, on one line. Throws an ExpectedError where there is none or it is too long for the kind. */
export function titleOf(typed: string | undefined, kind: KindName): string {
  const title = (typed ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
  const most = kind in longestTitle ? longestTitle[kind as keyof typeof longestTitle] : 90;
  if (title === '')
    throw new ExpectedError({
      en: `Say its title: --title "…" (${kinds[kind].name.en}).`,
      fr: `Dites son titre : --title "…" (${kinds[kind].name.fr}).`,
    });
  const length = [...title].length;
  if (length > most)
    throw new ExpectedError({
      en: `The title has ${length} letters; ${kinds[kind].name.en} takes ${most} at most.`,
      fr: `Le titre a ${length} lettres ; ${kinds[kind].name.fr} en admet ${most} au plus.`,
    });
  return title;
}

/** The languages to write the file in: one, or with `both` all of the site, the chosen one first. */
export function languagesOf(typed: string | undefined, both: boolean, { languages, defaultLanguage }: Known): string[] {
  const chosen = typed ?? defaultLanguage;
  if (!languages.includes(chosen)) {
    const all = languages.join(', ');
    throw new ExpectedError({
      en: `The site is not in “${chosen}”. Its languages are ${all} (settings/site.yaml).`,
      fr: `Le site n’est pas en « ${chosen} ». Ses langues sont ${all} (settings/site.yaml).`,
    });
  }
  return both ? [chosen, ...languages.filter((language) => language !== chosen)] : [chosen];
}
