import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { isCountryCode } from '../../../src/schemas/country.ts';
import { isLanguageTag } from '../../../src/schemas/language.ts';
import { plainField } from '../../../src/domain/text/plain-field.ts';
import { webUrl } from '../../../src/schemas/url.ts';
import type { CommandSpec } from '../command-line.ts';
import { ExpectedError } from '../expected-error.ts';
import { inYourLanguage, type Words } from '../words.ts';
import { logoPathFault, newLogo, type NewLogo } from './logo.ts';
import { nameFaults, plain, programmeOf } from './names.ts';

export const INIT: CommandSpec = {
  name: 'init',
  summary: {
    en: 'Makes the content folder of a new site: settings, guide, training, pages, an example of each other kind.',
    fr: 'Crée le dossier de contenu d’un nouveau site : réglages, guide, formation, pages, un exemple de chaque autre genre.',
  },
  operands: {
    folder: {
      value: 'DIR',
      help: { en: 'A folder that is not there yet, or is empty.', fr: 'Un dossier qui n’existe pas encore, ou qui est vide.' },
      optional: true,
    },
  },
  options: {
    name: { value: '"Acme"', help: { en: 'The company. Otherwise the folder’s name.', fr: 'L’entreprise. Sinon le nom du dossier.' } },
    programme: {
      value: '"Relay"',
      help: {
        en: 'What the programme and its site are called. Otherwise “NAME online”.',
        fr: 'Le nom du programme et de son site. Sinon « NOM en ligne ».',
      },
    },
    languages: {
      value: 'en,de',
      help: {
        en: 'The site’s languages, by their BCP 47 tags. Otherwise en.',
        fr: 'Les langues du site, par leurs codes BCP 47. Sinon fr.',
      },
    },
    country: {
      value: 'DE',
      help: {
        en: 'The country, by its ISO code. Otherwise that of the language.',
        fr: 'Le pays, par son code ISO. Sinon celui de la langue.',
      },
    },
    colour: {
      value: '"#e30613"',
      help: {
        en: 'The brand’s colour, any. Otherwise Flambeau’s own.',
        fr: 'La couleur de la marque, quelle qu’elle soit. Sinon celles de Flambeau.',
      },
    },
    logo: {
      value: 'FILE',
      help: {
        en: 'The logo: an SVG, a PNG or a WebP, copied beside the settings.',
        fr: 'Le logo : un SVG, un PNG ou un WebP, copié à côté des réglages.',
      },
    },
    contact: {
      value: 'MAIL',
      help: {
        en: 'A shared mailbox for all contacts, to be told apart later.',
        fr: 'Une boîte partagée pour tous les contacts, à distinguer ensuite.',
      },
    },
    phone: {
      value: 'NUMBER',
      help: { en: 'The telephone number of the desk that is asked first.', fr: 'Le téléphone du guichet « Demandez d’abord ».' },
    },
    'add-language': {
      value: 'es',
      help: {
        en: 'Adds a language to the content that is there: its texts are listed in a file to fill in.',
        fr: 'Ajoute une langue au contenu qui est là : ses textes sont listés dans un fichier à remplir.',
      },
    },
    content: {
      value: 'DIR',
      help: { en: 'With --add-language: the content folder.', fr: 'Avec --add-language : le dossier de contenu.' },
    },
    url: { value: 'ADDRESS', help: { en: 'Where the site will be published.', fr: 'L’adresse où le site sera publié.' } },
  },
};

/** What a new site is made from. */
export interface NewSite {
  folder: string;
  name: string;
  programme: string;
  /** As typed, with English behind them where the guide is in none of them. */
  languages: string[];
  defaultLanguage: string;
  country: string;
  colour: string | undefined;
  logo: NewLogo | undefined;
  contact: string;
  phone: string;
  url: string;
  /** What the person should know of what was chosen for them. */
  said: Words[];
}

/** Options as typed. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** The languages in which the demo’s guide is written. */
export const guideLanguages = ['en', 'fr'] as const;
export const isGuideLanguage = (tag: string): boolean => guideLanguages.some((known) => known === tag);

/** Stands for a telephone number until the company has written its own. */
export const noPhone = '+00 000 000 000';

/** The folder, absolute. Throws where something lies in it: what somebody wrote is never replaced. */
export function newFolder(typed: string, cwd = process.cwd()): string {
  const folder = resolve(cwd, typed);
  if (!existsSync(folder)) return folder;
  const isFull = !statSync(folder).isDirectory() || readdirSync(folder).some((name) => !['.git', '.gitkeep', '.DS_Store'].includes(name));
  if (!isFull) return folder;
  throw new ExpectedError({
    en: `${folder} is not empty, and nothing was changed. Name a folder that is not there yet.`,
    fr: `${folder} n’est pas vide, et rien n’a été changé. Nommez un dossier qui n’existe pas encore.`,
  });
}

/**
 * What was typed, checked, with a sensible answer for what was not. Throws one ExpectedError that lists all that is wrong.
 * @param found what is wrong inside the logo’s file, which takes a while to read
 */
export function newSite(folder: string, typed: Typed, found: readonly Words[] = []): NewSite {
  const faults: Words[] = [...found];
  const said: Words[] = [];
  const name = plain(typed['name']) ?? nameOf(folder);
  faults.push(...nameFaults('name', name, 60));
  const languages = languagesOf(typed['languages'], faults, said);
  const defaultLanguage = languages.find((tag) => isGuideLanguage(tag)) ?? languages[0] ?? 'en';
  const programme = plain(typed['programme']) ?? programmeOf(name, defaultLanguage, 40);
  if (typed['programme'] !== undefined) faults.push(...nameFaults('programme', programme, 40));
  const country = (typed['country'] ?? countryOf(languages)).toUpperCase();
  if (!isCountryCode(country))
    faults.push({
      en: `--country “${country}” is no ISO code of a country, such as DE.`,
      fr: `--country « ${country} » n’est pas le code ISO d’un pays, comme DE.`,
    });
  const colour = typed['colour'] === undefined ? undefined : colourOf(typed['colour']);
  if (typed['colour'] !== undefined && colour === undefined)
    faults.push({
      en: `--colour “${typed['colour']}” is no colour such as "#e30613".`,
      fr: `--colour « ${typed['colour']} » n’est pas une couleur comme "#e30613".`,
    });
  const logo = typed['logo'];
  const logoFault = logo === undefined ? undefined : logoPathFault(logo);
  if (logoFault) faults.push(logoFault);
  const contact = typed['contact'] ?? 'social@example.com';
  if (!z.email().safeParse(contact).success)
    faults.push({ en: `--contact “${contact}” is no e-mail address.`, fr: `--contact « ${contact} » n’est pas une adresse de courriel.` });
  const phone = plain(typed['phone']) ?? noPhone;
  if (!/^\+?[\d\s().-]{3,30}$/.test(phone))
    faults.push({ en: `--phone “${phone}” is no telephone number.`, fr: `--phone « ${phone} » n’est pas un numéro de téléphone.` });
  const url = typed['url'] ?? 'https://social.example.com/';
  if (!webUrl('').safeParse(url).success || plainField(url) !== url || url.includes('(('))
    faults.push({
      en: `--url “${url}” is no address such as https://social.acme.com/.`,
      fr: `--url « ${url} » n’est pas une adresse comme https://social.acme.fr/.`,
    });
  if (faults.length > 0) throw new ExpectedError({ en: faults.map(({ en }) => en).join('\n'), fr: faults.map(({ fr }) => fr).join('\n') });
  return {
    folder,
    name,
    programme,
    languages,
    defaultLanguage,
    country,
    colour,
    logo: logo === undefined ? undefined : newLogo(logo),
    contact,
    phone,
    url,
    said,
  };
}

function nameOf(folder: string): string {
  const words = basename(folder)
    .replace(/[-_.]+/g, ' ')
    .trim();
  return words === '' || /^(?:content|src)$/i.test(words) ? 'Acme' : words.charAt(0).toUpperCase() + words.slice(1);
}

function languagesOf(typed: string | undefined, faults: Words[], said: Words[]): string[] {
  const own = inYourLanguage({ en: 'en', fr: 'fr' });
  const tags = [...new Set((typed ?? own).split(/[\s,;]+/).filter((tag) => tag !== ''))];
  for (const tag of tags.filter((one) => !isLanguageTag(one)))
    faults.push({
      en: `--languages: “${tag}” is no language tag such as de or pt-BR.`,
      fr: `--languages : « ${tag} » n’est pas un code de langue comme de ou pt-BR.`,
    });
  if (tags.length === 0) tags.push(own);
  if (tags.some((tag) => isGuideLanguage(tag))) return tags;
  said.push({
    en: `The guide is written in English and French: “en” was added, and shows where ${tags.join(', ')} has no text yet.`,
    fr: `Le guide est écrit en anglais et en français : « en » a été ajouté, et s’affiche là où ${tags.join(', ')} n’a pas encore de texte.`,
  });
  return [...tags, 'en'];
}

function countryOf(languages: readonly string[]): string {
  return new Intl.Locale(languages[0] ?? 'en').maximize().region ?? 'GB';
}

function colourOf(typed: string): string | undefined {
  const [, short, long] = /^#?(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(typed.trim()) ?? [];
  if (long !== undefined) return `#${long.toLowerCase()}`;
  return short && `#${[...short.toLowerCase()].map((digit) => digit + digit).join('')}`;
}
