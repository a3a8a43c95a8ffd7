import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { LoadedContent, LoadedEntry } from '../../../src/check/load.ts';
import { hasExpired, photoAllowed } from '../../../src/domain/edition.ts';
import type { Champion } from '../../../src/schemas/champion.ts';
import type { View } from '../../../src/schemas/edition.ts';
import { Needles } from '../../../src/output/leaks/needles.ts';
import type { SecretPicture, Secrets } from '../../../src/output/leaks/search.ts';
import {
  eachSequence,
  eachWord,
  HashSet,
  LONGEST,
  nameOrders,
  quickFold,
  sequenceHash,
  wordHashes,
  wordsIn,
} from '../../../src/output/leaks/words.ts';
import { shownEntries } from './shown.ts';

/** A whole title or line of fewer words is looked for when it has so many letters. */
const FEWEST_LETTERS = 12;
/** A single word that nobody may read outside has so many letters; a mark with digits in it may be shorter. */
const WORD_LETTERS = 6;

/** Endings that the stemmers of search cut off have so many letters at the most. */
const LONGEST_ENDING = 4;

/** Fields whose whole value is a name that people would know again, even of one or two words. */
const TITLES = new Set(['title', 'short', 'name']);
/** Fields whose values are the site’s or the world’s, and nobody’s secret. */
const COMMON = new Set(['timeZone', 'audience', 'owner', 'review', 'kind', 'languages', 'networks', 'topics', 'modules']);
const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

export interface ContentSecrets extends Secrets {
  /** How many entries are not for the edition. */
  entries: number;
}

/** Everything of a content folder that an edition must not tell, but for what stands in a text that it does tell. */
export function secretsOf(content: LoadedContent, view: View, own: readonly string[]): ContentSecrets {
  const isShown = shownEntries(content, view);
  const shown = content.entries.filter(isShown);
  const hidden = content.entries.filter((entry) => !isShown(entry));
  const told = new Told(
    shown,
    hidden,
    own,
    content.of('posts').flatMap(({ key, data }) => (data !== undefined && hasExpired(data, view) ? [key] : [])),
  );
  const needles = new Needles();
  const add: Add = (kind, text, from) => {
    if (!told.has(text) && (kind !== 'words' || !told.isMadeOf(wordHashes(quickFold(text))))) needles.add(kind, text, from);
  };
  for (const entry of hidden) {
    addText(entry, told, add);
    for (const { path, text } of leaves(entry.raw)) addValue(entry, path, text, add);
    addIdentity(entry, told, needles);
  }
  for (const host of content.settings?.internalHosts ?? []) needles.add('host', host, 'settings/site.yaml');
  const site = content.of('site')[0];
  for (const { path, text } of leaves(site?.raw?.['avoid']))
    if (!/^\/.*\/$/.test(text)) addLine(text, `settings/site.yaml: avoid${path === '' ? '' : `.${path}`}`, add);
  return { needles, pictures: secretPictures(content, shown, view), entries: hidden.length };
}

type Add = (kind: Parameters<Needles['add']>[0], text: string, from: string) => void;

/** Every sequence of words of its file, and each short line as a whole. */
function addText({ file, source }: LoadedEntry, told: Told, add: Add): void {
  const text = quickFold(plainMarks(source.text));
  const counter = lineCounter(text);
  const hashes: number[] = [];
  const starts: number[] = [];
  eachWord(text, (hash, start, end) => {
    hashes.push(hash);
    starts.push(start);
    const from = hashes.length - LONGEST;
    if (from >= 0 && !told.isMadeOf(hashes, from)) add('words', text.slice(starts[from], end), `${file}:${counter(starts[from] ?? 0)}`);
  });
  for (const [index, line] of text.split('\n').entries()) {
    const said = line.replace(/^[\s#>*-]+/, '');
    if (!/^[\w-]+:/.test(said)) addLine(said, `${file}:${index + 1}`, add);
  }
  for (const [, mark = ''] of text.matchAll(/(?<![\p{L}\p{N}])(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])([a-z0-9]{6,})(?![\p{L}\p{N}])/gu))
    add('words', mark, file);
}

function addLine(text: string, from: string, add: Add): void {
  const words = wordsIn(text);
  if (words.length >= 3 && words.length <= LONGEST && words.join('').length >= FEWEST_LETTERS) add('words', text, from);
  else if (words.length > LONGEST)
    for (let at = 0; at + LONGEST <= words.length; at++) add('words', words.slice(at, at + LONGEST).join(' '), from);
}

/** A value of a field: an address with its signs, a title down to single words that nobody else has, a short text as a whole. */
function addValue({ file, collection }: LoadedEntry, path: string, text: string, add: Add): void {
  const from = `${file} (${path})`;
  // `guide/what-stays-inside`: where a text leads in the site. What has a secret there is looked for by its own name.
  if (/^[a-z-]+\/[\w/-]+$/.test(text) || path.split('.').some((part) => COMMON.has(part))) return;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) || /^[a-z]+:\/\//i.test(text)) return add('address', text.replace(/^[a-z]+:\/\//i, ''), from);
  if (/^\+?[\d\s().-]{9,}$/.test(text)) return addPhone(text, from, add);
  const words = wordsIn(text);
  const field = path.split('.').find((part) => TITLES.has(part));
  if (field === undefined) return addLine(text, from, add);
  const isPerson = field === 'name' && (collection === 'champions' || collection === 'accounts');
  if (isPerson) addName(words, text, from, add);
  else addLine(text, from, add);
  for (const word of words) if (word.length >= WORD_LETTERS) add('word', word, from);
}

function addName(words: readonly string[], text: string, from: string, add: Add): void {
  if (words.length < 2) return add('name', text, from);
  for (const turned of nameOrders(words)) if (turned.length >= 6) add('name', turned, from);
}

/** As it is written, and as one dials it. */
function addPhone(text: string, from: string, add: Add): void {
  const digits = text.replace(/\D/g, '');
  for (const form of [text, digits, digits.slice(2), `0${digits.slice(2)}`])
    if (form.replace(/\D/g, '').length >= 8) add('words', form, from);
}

/** The file’s own name, which is part of addresses: with its hyphens, where no entry that is shown has it too. */
function addIdentity({ file, key, collection }: LoadedEntry, told: Told, needles: Needles): void {
  if (collection === 'departed') return;
  for (const id of key.split('/')) {
    if (told.hasId(id)) continue;
    if (!/[a-z]/.test(id)) continue;
    if (id.includes('-')) needles.add('id', id, file);
    else if (id.length >= WORD_LETTERS && !told.has(id)) needles.add('word', id, file);
  }
}

/** What an edition tells anyway: the texts of its entries, the settings, and the words of the site itself. */
class Told {
  readonly #sequences = new HashSet();
  /** Words whose beginnings are known as well: search keeps “marchand” of “marchande”, and that is nobody’s name. */
  readonly #stemmed = new HashSet();
  readonly #ids: ReadonlySet<string>;

  /** @param addresses of entries that are over: a page stands at each, which leads on and says nothing of them */
  constructor(shown: readonly LoadedEntry[], hidden: readonly LoadedEntry[], own: readonly string[], addresses: readonly string[]) {
    this.#ids = new Set([...shown.map(({ key }) => key), ...addresses].flatMap((key) => key.split('/')));
    // A text that is shown names people and entries that are not by their identifiers: that tells nobody their names.
    const names = hidden.flatMap(({ key }) => key.split('/')).filter((id) => id.includes('-') && !this.#ids.has(id));
    const pattern =
      names.length === 0 ? undefined : new RegExp(`(?<![\\w-])(?:${[...new Set(names)].map(escaped).join('|')})(?![\\w-])`, 'g');
    for (const { collection, raw, source } of shown) {
      const text = collection === 'site' ? publicSettings(raw) : plainMarks(source.text);
      this.#learn(pattern === undefined ? text : text.replace(pattern, ' '));
    }
    for (const id of this.#ids) this.#learn(id);
    for (const text of own) this.#learn(text);
  }

  has(text: string): boolean {
    return this.#sequences.has(sequenceHash(wordHashes(quickFold(text)).slice(0, LONGEST)));
  }

  /** Whether a text, by the hashes of its words, is one that is told, or two of them side by side, as a page puts a label before a title. */
  isMadeOf(words: readonly number[], from = 0): boolean {
    const end = Math.min(words.length, from + LONGEST);
    if (this.#sequences.has(sequenceHash(words, from, end))) return true;
    for (let cut = from + 1; cut < end && end - from > 2; cut++)
      if (this.#sequences.has(sequenceHash(words, from, cut)) && this.#sequences.has(sequenceHash(words, cut, end))) return true;
    return false;
  }

  hasId(id: string): boolean {
    return this.#ids.has(id);
  }

  #learn(text: string): void {
    const folded = quickFold(text);
    eachSequence(folded, (hash) => void this.#sequences.add(hash));
    eachWord(folded, (hash, start, end) => {
      if (end - start <= WORD_LETTERS || this.#stemmed.has(hash)) return;
      this.#stemmed.add(hash);
      for (let cut = Math.max(start + WORD_LETTERS, end - LONGEST_ENDING); cut < end; cut++)
        this.#sequences.add(sequenceHash(wordHashes(folded.slice(start, cut))));
    });
  }
}

/** Identifiers hold letters, digits and hyphens; a file’s name may hold more. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const publicSettings = (raw: Record<string, unknown> | undefined): string =>
  leaves({ ...raw, avoid: undefined, internalHosts: undefined })
    .map(({ text }) => text)
    .join('\n');

/** Photos and pictures that no entry of the edition shows, and photos without a consent for it; none that a shown one is the same as. */
function secretPictures(content: LoadedContent, shown: readonly LoadedEntry[], view: View): SecretPicture[] {
  const used = new Set(
    shown.flatMap((entry) => {
      const { photo } = (entry.raw ?? {}) as { photo?: unknown };
      const hidden = entry.collection === 'champions' && !photoAllowed(entry.data as Champion, view) ? String(photo) : undefined;
      return picturesNamed(entry.source.text)
        .filter((name) => name !== hidden)
        .map((name) => posix.join(posix.dirname(entry.file), name));
    }),
  );
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(content.folder, file)))
      .digest('hex');
  const pictures = content.scanned.files.filter((file) => PICTURE.test(file));
  // A name with spaces stands in quotation marks, or in codes: wherever it stands, it counts.
  const text = pictures.some((file) => / /.test(file)) ? shown.map(({ source }) => source.text.replaceAll('%20', ' ')).join('\n') : '';
  const isUsed = (file: string) => used.has(file) || (posix.basename(file).includes(' ') && text.includes(posix.basename(file)));
  const told = new Set(pictures.filter(isUsed).map(digest));
  return pictures
    .filter((file) => !isUsed(file))
    .map((from) => ({ sha256: digest(from), from }))
    .filter(({ sha256 }) => !told.has(sha256));
}

/** The pictures that a text names, as it names them: `./desk.svg`. */
const picturesNamed = (text: string): string[] => text.match(/[^\s"'()<>[\]{},]+\.(?:png|jpe?g|webp|avif|gif|svg)(?![\w.-])/gi) ?? [];

/** Every text in a value, with the way to it: `name.fr`. */
function leaves(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

/** A text as readers have it: where a link leads, and a component’s tags, are no words of it. */
const plainMarks = (text: string): string => text.replace(/\]\([^)\n]*\)/g, ']').replace(/[*_`]+/g, '');

function lineCounter(text: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
