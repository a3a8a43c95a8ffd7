import { parse, stringify } from 'yaml';
import { ExpectedError } from '../expected-error.ts';

/** A text of the settings: where it stands, and what it says. A list of phrases is one text. */
export interface SheetText {
  /** `settings/home.yaml` */
  file: string;
  path: readonly (string | number)[];
  text: unknown;
}

/** A place as one line of the sheet: `settings/home.yaml steps 0 title`. */
const placeOf = ({ file, path }: SheetText): string => [file, ...path].join(' ');

/** A file with each text to translate as a comment, and its place below with nothing behind it. */
export function sheetFor(language: string, texts: readonly SheetText[]): string {
  const lines = texts.map((one) => {
    const said = stringify(one.text, { lineWidth: 0 }).trimEnd().split('\n');
    return `${said.map((line) => `# ${line}`).join('\n')}\n${placeOf(one)}:\n`;
  });
  return `# The settings’ texts in ${language}: write each behind the colon below it. Keep ((words)) between brackets.\n\n${lines.join('\n')}`;
}

/** What somebody has written in a sheet, with its places. */
export function sheetTexts(sheet: string): SheetText[] {
  let written: Record<string, unknown>;
  try {
    written = (parse(sheet) ?? {}) as Record<string, unknown>;
  } catch (error) {
    const { line = 1 } = (error as { linePos?: { line: number }[] }).linePos?.[0] ?? {};
    throw new ExpectedError({
      en: `Line ${line} of the sheet cannot be read: put a text with a colon or a quotation mark in it between quotes.`,
      fr: `La ligne ${line} de la feuille ne peut pas être lue : mettez entre guillemets droits un texte qui contient deux-points ou un guillemet.`,
    });
  }
  return Object.entries(written).flatMap(([place, text]) => {
    const [file = '', ...path] = place.split(' ');
    const isText = (typeof text === 'string' && text.trim() !== '') || (Array.isArray(text) && text.length > 0);
    return isText ? [{ file, path: path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)), text }] : [];
  });
}
