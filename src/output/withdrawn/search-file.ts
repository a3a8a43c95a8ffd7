import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { fold } from '../../domain/text/fold.ts';
import { partsOf } from '../leaks/parts.ts';
import type { Trace, Wanted } from './person.ts';
import { views } from './views.ts';

/** Files whose bytes are no text, even where some look like it. */
const BINARY = /\.(?:png|jpe?g|webp|avif|gif|ico|woff2?|ttf|otf|wasm|pdf|mp4|webm|mp3|zip)$/i;
const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;
const DATA_ADDRESS = /data:[\w]+\/([\w]+)[\w+.-]*;base64,([A-Za-z0-9+/]{16,}={0,2})/g;

/** The first bytes of what holds texts packed: slides and archives, PDF, PNG. */
const PACKED = [Buffer.from('PK\x03\x04'), Buffer.from('%PDF-'), Buffer.from('\x89PNG', 'latin1')];

export interface Found {
  wanted: Wanted;
  trace: Trace;
  /** Counted from 1; nothing where the file has no lines or only its name tells. */
  line?: number;
}

/** Which traces of which people a file of the output holds: in its name, its text or its bytes. */
export function searchFile(path: string, bytes: Buffer, people: readonly Wanted[]): Found[] {
  const found: Found[] = [];
  const name = fold(path);
  for (const wanted of people) {
    for (const { trace, pattern } of wanted.patterns) if (masked(name, trace, wanted).search(pattern) !== -1) found.push({ wanted, trace });
    if (isPhotoName(path, wanted)) found.push({ wanted, trace: 'photo' });
  }
  found.push(...searchBytes(path, unpacked(bytes), people));
  // A text is in its own bytes already; what is written in it in base 64, or in wide letters, is not.
  if (!BINARY.test(path) || PACKED.some((first) => bytes.subarray(0, first.length).equals(first)))
    for (const part of partsOf(path, bytes))
      if (part.text !== '' && (part.path !== path || !bytes.equals(Buffer.from(part.text))))
        found.push(...searchBytes('.txt', Buffer.from(part.text), people).map(({ wanted, trace }) => ({ wanted, trace })));
  return unique(found);
}

function searchBytes(path: string, bytes: Buffer, people: readonly Wanted[]): Found[] {
  const found = searchDigest(bytes, people);
  if (BINARY.test(path)) {
    for (const wanted of people)
      for (const { trace, bytes: sequence } of wanted.bytes)
        if (sequence.length > 0 && bytes.includes(sequence)) found.push({ wanted, trace });
    return found;
  }
  const text = bytes.toString('utf8');
  const isBinary = /[\0\uFFFD]/.test(text);
  let asItStands = true;
  for (const view of views(text, path)) {
    for (const wanted of people) {
      for (const { trace, pattern, asItStands: only } of wanted.patterns) {
        if (only === true && !asItStands) continue;
        const at = masked(view, trace, wanted).search(pattern);
        if (at !== -1) found.push({ wanted, trace, ...(!isBinary && { line: view.slice(0, at).split('\n').length }) });
      }
      if (isBinary && wanted.loose !== undefined && hidden(view, wanted.looseMasks).search(wanted.loose) !== -1)
        found.push({ wanted, trace: 'name' });
    }
    asItStands = false;
  }
  for (const [, kind = '', data = ''] of text.matchAll(DATA_ADDRESS))
    found.push(...searchBytes(`.${kind}`, Buffer.from(data, 'base64'), people).map(({ wanted, trace }) => ({ wanted, trace })));
  return found;
}

/** Without other people’s longer names; lines stay where they are. */
function masked(text: string, trace: Trace, { masks }: Wanted): string {
  return trace === 'name' ? hidden(text, masks) : text;
}

function hidden(text: string, masks: readonly RegExp[]): string {
  return masks.reduce((rest, mask) => rest.replace(mask, (name) => name.replace(/[^\n]/g, '*')), text);
}

function searchDigest(bytes: Buffer, people: readonly Wanted[]): Found[] {
  const withPhoto = people.filter(({ person }) => (person.photo?.digests.length ?? 0) > 0);
  if (withPhoto.length === 0) return [];
  const digest = createHash('sha256').update(bytes).digest('hex');
  return withPhoto.filter(({ person }) => person.photo?.digests.includes(digest)).map((wanted) => ({ wanted, trace: 'photo' as const }));
}

/** Astro keeps the first part of a picture’s name: `awa.jpg` becomes `_astro/awa.C3xQ9y_Z1kq.webp`. */
function isPhotoName(path: string, { person: { photo } }: Wanted): boolean {
  const stem = photo?.stem;
  return stem !== undefined && PICTURE.test(path) && path.slice(path.lastIndexOf('/') + 1).startsWith(`${stem}.`);
}

/** Search data is packed whatever its name. */
function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** The first place of each trace is enough for a file. */
function unique(found: readonly Found[]): Found[] {
  const first = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.trace} ${one.wanted.person.id}`;
    if (first.get(key)?.line === undefined) first.set(key, one.line === undefined && first.has(key) ? (first.get(key) ?? one) : one);
  }
  return [...first.values()];
}
