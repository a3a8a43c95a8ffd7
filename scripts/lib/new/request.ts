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
    en: `Creates a file that passes the check and says what to replace: ${kindNames.join(', ')}.`,
    fr: `Crée un fichier qui passe la vérification et dit ce qu’il faut remplacer : ${kindNames.join(', ')}.`,
  },
  operands: {
    kind: {
      value: 'KIND',
      optional: true,
      help: { en: 'What to create; asked for in a terminal.', fr: 'Ce qu’il faut créer ; demandé dans un terminal.' },
    },
  },
  options: {
    title: { value: 'TEXT', help: { en: 'Its title, or the person’s name.', fr: 'Son titre, ou le nom de la personne.' } },
    lang: {
      value: 'LANG',
      help: { en: 'Its language; if not given, the site’s default one.', fr: 'Sa langue ; à défaut, celle du site par défaut.' },
    },
    both: {
      help: {
        en: 'Also creates the same page in every other language of the site.',
        fr: 'Crée aussi la même page dans chaque autre langue du site.',
      },
    },
    module: {
      value: 'NAME',
      help: { en: 'For a lesson: its module; if not given, the first one.', fr: 'Pour une leçon : son module ; à défaut, le premier.' },
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
    en: `There is no kind “${typed}”: did you mean “${nearest}”? The kinds are ${kindNames.join(', ')}.`,
    fr: `Le genre « ${typed} » n’existe pas : vouliez-vous dire « ${nearest} » ? Les genres sont ${kindNames.join(', ')}.`,
  });
}

/** The title as typed, on one line. Throws an ExpectedError where there is none or it is too long for the kind. */
export function titleOf(typed: string | undefined, kind: KindName): string {
  const title = (typed ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
  const most = kind in longestTitle ? longestTitle[kind as keyof typeof longestTitle] : 90;
  if (title === '')
    throw new ExpectedError({
      en: `Give its title: --title "…" (${kinds[kind].name.en}).`,
      fr: `Donnez son titre : --title "…" (${kinds[kind].name.fr}).`,
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
      en: `“${chosen}” is not a language of the site. Its languages are ${all} (settings/site.yaml).`,
      fr: `« ${chosen} » n’est pas une langue du site. Ses langues sont ${all} (settings/site.yaml).`,
    });
  }
  return both ? [chosen, ...languages.filter((language) => language !== chosen)] : [chosen];
}
