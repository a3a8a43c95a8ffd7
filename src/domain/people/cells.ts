import { type Edition, editions } from '../../schemas/edition.ts';
import { Unreadable } from './complaint.ts';
import { fold, wordsOf } from '../text/fold.ts';

/** What takes a field away that may be absent: an empty cell leaves what the file has. */
export const isClearing = (text: string): boolean => /^[-–—]$/.test(text.trim());

/** What spreadsheets and databases write into a cell that holds nothing, in the languages of their users. */
const VOID =
  /^(?:[-–—]+|\?+|\.+|#(?:N\/A|N\/D|NV|REF|VALUE|NAME|DIV\/0|NULL|NUM|SPILL|CALC|REFERENCE|VALEUR|NOM|NOMBRE|WERT|BEZUG|ZAHL|¡REF|¡VALOR|¿NOMBRE|NOME|RIF|VALORE)[!?]?|NULL|null|\(null\)|\[null\]|<null>|\\N|NaN|nan|undefined|n\.?\/[ad]\.?|N\/[AD]|n\.a\.|N\.A\.|s\.o\.|k\.A\.)$/u;

/** Whether a cell holds nothing: blank, `#N/A`, `NULL`, `-`. “Null” as one writes a name is somebody’s name, “NA” Namibia. */
export const isVoid = (text: string): boolean => {
  const plain = withoutInvisible(text).trim();
  return plain === '' || VOID.test(plain);
};

const YES = new Set(['true', 'vrai', 'yes', 'y', 'oui', 'o', 'x', '1', 'ja', 'si', 'sim', 'tak']);
const NO = new Set(['false', 'faux', 'no', 'n', 'non', '0', 'nein', 'nao', 'nie']);

export function readYes(text: string): boolean {
  const words = wordsOf(text);
  if (YES.has(words)) return true;
  if (NO.has(words)) return false;
  throw new Unreadable('yes-or-no');
}

/** A cell that holds several things: by line, bar or semicolon; else by comma or slash. */
export function splitList(text: string): string[] {
  const parts = (separators: RegExp) =>
    text
      .split(separators)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const strong = parts(/[\n\r|;]+/);
  return strong.length > 1 ? strong : parts(/[\n\r|;,/]+/);
}

/** How people write each edition, and several. */
const SCOPE_WORDS: Readonly<Record<Edition, readonly string[]>> = {
  internal: ['internal', 'interne', 'intranet', 'inside', 'a l interieur'],
  public: ['public', 'publique', 'externe', 'external', 'outside', 'a l exterieur'],
};
const SCOPES: Readonly<Record<string, readonly Edition[]>> = {
  ...Object.fromEntries(editions.flatMap((edition) => SCOPE_WORDS[edition].map((word) => [word, [edition]]))),
  both: ['internal', 'public'],
  'les deux': ['internal', 'public'],
};

/** Where somebody accepts to be listed. “Yes” does not say where, and is refused: a consent is not guessed. */
export function readScopes(text: string, { mayBeNone }: { mayBeNone: boolean }): Edition[] {
  if (mayBeNone && (NO.has(wordsOf(text)) || ['none', 'aucun', 'aucune', 'nulle part', 'nowhere'].includes(wordsOf(text)))) return [];
  const found = splitList(text.replace(/\s(?:et|and|&|\+)\s/gi, ',').replace(/\+/g, ',')).flatMap((part) => {
    const scopes = SCOPES[wordsOf(part)];
    if (scopes !== undefined) return scopes;
    throw new Unreadable(mayBeNone ? 'scope-or-none' : 'scope', { found: part });
  });
  return editions.filter((scope) => found.includes(scope));
}

export interface TopicNames {
  id: string;
  label: Readonly<Record<string, string>>;
}

/**
 * Topics by identifier or by label in any language; a label may hold a comma.
 * @throws Unreadable with the topics that there are
 */
export function readTopics(text: string, topics: readonly TopicNames[]): string[] {
  const byName = new Map(topics.flatMap(({ id, label }) => [id, ...Object.values(label)].map((name) => [wordsOf(name), id] as const)));
  const one = (name: string) => byName.get(wordsOf(name));
  const whole = one(text);
  if (whole !== undefined) return [whole];
  const strong = text
    .split(/[\n\r|;]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = strong.flatMap((part) => {
    const id = one(part);
    if (id !== undefined) return [id];
    return splitList(part).map((piece) => one(piece) ?? unknownTopic(piece, topics));
  });
  return [...new Set(found)];
}

function unknownTopic(text: string, topics: readonly TopicNames[]): never {
  throw new Unreadable('topic', { found: text, known: topics.map(({ id }) => id).join(', ') });
}

/**
 * Without what nobody sees and copies bring along: hyphenation marks, zero-width spaces, marks and overrides of
 * direction, control characters (no feed may hold those). Joiners stay: Persian and emoji are written with them.
 */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '');
}

/** A text as it goes into a file: no spaces around it, one line, composed letters. */
export function tidyLine(text: string): string {
  return withoutInvisible(text).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** An e-mail address as it is compared. */
export function emailKey(email: string): string {
  return fold(email.trim());
}
