import { readFile, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { localHost } from '../../../src/check/rules/values.ts';
import { typesStripped } from '../astro.ts';
import type { Words } from '../words.ts';
import type { RawItem } from './items.ts';

/** What a feed may cost: bytes as they come out of any compression, milliseconds, hops, items, megabytes of memory. */
export const bounds = { bytes: 2_000_000, wait: 10_000, parse: 5_000, redirects: 3, items: 100, memory: 256 };

/** Why a source could not be read, said in a sentence. */
export class SourceFault extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/** The items of a feed at an address or in a file. Throws a SourceFault: nothing that a feed holds stops the command. */
export async function readFeed(source: string, fetcher: typeof fetch = fetch): Promise<RawItem[]> {
  const bytes = /^[a-z][a-z0-9+.-]*:\/\//i.test(source) ? await fetched(source, fetcher) : await fileBytes(source);
  const text = decoded(bytes);
  // Entities of one’s own are how a small file becomes a large one; no feed needs them.
  if (/<!DOCTYPE[^>]*\[|<!ENTITY/i.test(text))
    throw new SourceFault({
      en: 'it defines entities of its own, which feeds do not need',
      fr: 'il définit ses propres entités, dont un flux n’a pas besoin',
    });
  return parsed(text);
}

const tooLarge = () =>
  new SourceFault({ en: `it is larger than ${bounds.bytes / 1e6} MB`, fr: `il pèse plus de ${bounds.bytes / 1e6} Mo` });

async function fileBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new SourceFault({ en: 'it is not a file', fr: 'ce n’est pas un fichier' });
    if (found.size > bounds.bytes) throw tooLarge();
    return await readFile(file);
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    throw new SourceFault({ en: `the file ${file} cannot be read`, fr: `le fichier ${file} ne peut pas être lu` });
  }
}

/** UTF-8, or UTF-16 where a mark at the beginning says so; what is neither keeps its signs as question marks. */
function decoded(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (mark) return new TextDecoder(mark).decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const label = /encoding=["']([a-z0-9_-]+)["']/i.exec(head)?.[1]?.toLowerCase();
  return new TextDecoder(label === 'iso-8859-1' || label === 'windows-1252' ? 'windows-1252' : 'utf-8').decode(bytes);
}

/** Follows a few redirects, never from the web into the company’s own network. */
async function fetched(address: string, fetcher: typeof fetch): Promise<Uint8Array> {
  let url = address;
  for (let hop = 0; hop <= bounds.redirects; hop += 1) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
      throw new SourceFault({ en: `${url.slice(0, 100)} is no web address`, fr: `${url.slice(0, 100)} n’est pas une adresse web` });
    if (hop > 0 && localHost(url) !== undefined && localHost(address) === undefined)
      throw new SourceFault({ en: 'it leads into a private network', fr: 'il mène dans un réseau privé' });
    let response: Response;
    try {
      response = await fetcher(url, {
        redirect: 'manual',
        signal: AbortSignal.timeout(bounds.wait),
        headers: { accept: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml, text/xml' },
        credentials: 'omit',
      });
    } catch {
      throw new SourceFault({ en: 'it could not be reached', fr: 'il n’a pas pu être joint' });
    }
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (next === null) return limitedBody(response);
    await response.body?.cancel();
    if (!URL.canParse(next, url)) break;
    url = new URL(next, url).href;
  }
  throw new SourceFault({ en: 'it redirects again and again', fr: 'il redirige encore et encore' });
}

async function limitedBody(response: Response): Promise<Uint8Array> {
  if (!response.ok) throw new SourceFault({ en: `its server answered ${response.status}`, fr: `son serveur a répondu ${response.status}` });
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.length;
      if (size > bounds.bytes) throw tooLarge();
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    throw new SourceFault({ en: 'it stopped half-way', fr: 'il s’est arrêté en chemin' });
  }
  return Buffer.concat(parts);
}

/** The thread that reads: kept between feeds, and given up with a feed that takes too long or too much memory. */
let reader: Worker | undefined;

function openReader(): Worker {
  reader ??= new Worker(new URL('./feed-worker.ts', import.meta.url), {
    execArgv: [...process.execArgv, ...typesStripped],
    resourceLimits: { maxOldGenerationSizeMb: bounds.memory },
  });
  return reader;
}

/** Reads the text in a thread of its own. */
function parsed(text: string): Promise<RawItem[]> {
  const worker = openReader();
  worker.ref();
  return new Promise((resolve, reject) => {
    const end = (items: RawItem[] | undefined, isLost: boolean) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onLoss).off('exit', onLoss).unref();
      if (isLost) {
        reader = undefined;
        void worker.terminate();
      }
      if (items) resolve(items);
      else reject(new SourceFault({ en: 'it cannot be read as a feed', fr: 'il ne se lit pas comme un flux' }));
    };
    const onMessage = ({ items }: { items?: RawItem[] }) => end(items, false);
    const onLoss = () => end(undefined, true);
    const timer = setTimeout(onLoss, bounds.parse);
    worker.on('message', onMessage).on('error', onLoss).on('exit', onLoss);
    worker.postMessage({ text, most: bounds.items });
  });
}
