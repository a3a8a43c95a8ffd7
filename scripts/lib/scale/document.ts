import { stringify } from 'yaml';
import type { Audience } from '../../../src/schemas/audience.ts';
import type { Both } from './people-words.ts';

export type Language = keyof Both;
export const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** A file of the generated folder, its path with forward slashes. */
export type GeneratedFile = readonly [path: string, content: string | Uint8Array];

export const yamlText = (data: unknown): string => stringify(data, { lineWidth: 0 });

/** A text with its front matter. */
export const mdx = (fields: Record<string, unknown>, paragraphs: readonly string[]): string =>
  `---\n${yamlText(fields)}---\n\n${paragraphs.join('\n\n')}\n`;

/** The same text in both languages, in a folder of translated files. */
export const inBoth = (folder: string, name: string, text: (language: Language) => string): GeneratedFile[] =>
  LANGUAGES.map((language) => [`${folder}/${language}/${name}.mdx`, text(language)]);

/** What every text says of itself. */
export const signed = (language: Language, audience: Audience) => ({
  audience,
  owner: language === 'fr' ? 'l’équipe Flambeau' : 'The Flambeau team',
  review: '2027-09-30',
});
