import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fileStem } from '../../../src/schemas/file-name.ts';
import { plainLetters } from '../../../src/schemas/plain-letters.ts';
import { paletteFrom } from './colours.ts';
import { inLanguages } from './neutral.ts';
import { guideLanguages, type NewSite } from './request.ts';

/** The words of the settings in one language: `words/de.yaml`. */
export type SettingsWords = Readonly<Record<string, string>>;

/** The languages in which the settings have words from the start. */
const written = ['en', 'fr', 'de', 'es', 'ar'];

export function wordsIn(language: string): SettingsWords | undefined {
  if (!written.includes(language)) return undefined;
  return parse(readFileSync(new URL(`./words/${language}.yaml`, import.meta.url), 'utf8')) as SettingsWords;
}

/** @param demo the demo’s settings/site.yaml, whose list of phrases to avoid fits any company */
export function siteFile(site: NewSite, demo: string): string {
  const { name, programme, url, languages, defaultLanguage, colour, logo, contact, phone } = site;
  const text = JSON.stringify;
  const localized = (key: string, indent: string): string =>
    languages
      .flatMap((language) => {
        const word = wordsIn(language)?.[key];
        return word === undefined ? [] : [`${indent}${language}: ${text(word)}`];
      })
      .join('\n');
  const contactOf = (key: string, field: string, number?: string): string => `  ${field}:
    name:
${localized(key, '      ')}
    email: ${text(contact)}${number === undefined ? '' : `\n    phone: ${text(number)}`}
    answers:
${localized(`${key === 'doubt' ? 'desk' : key}-delay`, '      ')}`;
  const letters = hashtagOf(name);
  const avoid = /\n(# The coach points[\s\S]*?)\n\nnetworks:/.exec(demo)?.[1] ?? '';
  return `# The site's settings. Every field is explained in the editor's manual (README.md, LISEZ-MOI.md).
organisation: ${text(name)}
name: ${text(programme)}
url: ${text(url)} # where the site will be published
languages: [${languages.join(', ')}]
defaultLanguage: ${defaultLanguage}
${brandOf(colour, logo)}
contacts: # shared mailboxes, never one person's own
${contactOf('doubt', 'doubt', phone)}
${contactOf('privacy', 'privacy')}
${contactOf('team', 'programme')}
${contactOf('security', 'security', phone)}

# Words of your own, which texts name between double brackets: ((hashtag)). Those above have names too: ((organisation)), ((desk-email))…
words:
  legal-name: ${text(name)} # the company that answers for the data, as registered
  website: ${new URL('/', url).href} # the company's public site
  website-name: ${text(new URL(url).host)}
  hashtag: ${text(letters)}
  handle: ${text(letters.toLowerCase())}
  desk-hours:
${localized('desk-hours', '    ')}

disclosure: # the sentence that says where one works
${localized('disclosure', '  ')}

tracking:
  source: ${text(sourceOf(programme))}
  medium: social

licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/

internalHosts: [] # hosts that cannot be opened from outside: [.intra.example.com]

${inLanguages(avoid, languages, guideLanguages).trimEnd()}

networks: [linkedin, x, bluesky, mastodon, threads, facebook, instagram, whatsapp, email, teams]
`;
}

/** A name as networks take it after “#”: letters and digits, the Latin ones without accents. */
const hashtagOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** A programme's name in small letters, digits and hyphens; that of a script that has none of them says what it is. */
const sourceOf = (programme: string): string => (/[a-z0-9]/.test(plainLetters(programme)) ? fileStem(programme) : 'intranet');

/** The colours and the logo; nothing where Flambeau’s own serve. */
function brandOf(colour: string | undefined, logo: NewSite['logo']): string {
  const colours = colour === undefined ? [] : Object.entries(paletteFrom(colour)).map(([key, value]) => `  ${key}: "${value}"`);
  const lines = [...colours, ...(logo === undefined ? [] : [`  logo: ./${logo.name}`])];
  return lines.length === 0 ? '' : `\nbrand:\n${lines.join('\n')}\n`;
}
