import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { walkHtml } from '../../src/output/html.ts';

/** Every file of a built site with its bytes, search data unpacked, as a reader with patience could get at them. */
export function* outputFiles(dir: string): Generator<{ path: string; bytes: Buffer }> {
  for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()) {
    const full = join(dir, path);
    if (!statSync(full).isFile()) continue;
    const bytes = readFileSync(full);
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    yield { path, bytes: packed ? gunzipSync(bytes) : bytes };
  }
}

/** The files that hold any of the texts, with the text found. */
export function filesWith(dir: string, texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const { path, bytes } of outputFiles(dir)) for (const text of texts) if (bytes.includes(text)) found.push(`${path}: ${text}`);
  return found;
}

/** What a page says, in its body, in a language: each run of text whose nearest `lang` is that one. */
export function textsIn(html: string, language: string): string[] {
  const around: { lang: string; isRead: boolean }[] = [];
  const texts: string[] = [];
  walkHtml(html, {
    open: ({ name, attributes }) => {
      const above = around.at(-1) ?? { lang: '', isRead: true };
      const lang = attributes.find((attribute) => attribute.name === 'lang')?.value ?? above.lang;
      around.push({ lang, isRead: above.isRead && !['head', 'script', 'style', 'textarea', 'pre', 'code'].includes(name) });
    },
    text: (text) => {
      const here = around.at(-1);
      if (here?.isRead === true && here.lang === language && text.trim() !== '') texts.push(text.trim().replace(/\s+/g, ' '));
    },
    close: () => around.pop(),
  });
  return texts;
}

/** The files of which two sites differ, each with what stands in both at the first byte that does, or that only one of them has. */
export function differences(one: string, other: string): string[] {
  const bytes = (dir: string) => new Map([...outputFiles(dir)].map((file) => [file.path, file.bytes]));
  const [before, after] = [bytes(one), bytes(other)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === undefined || is === undefined) return [`${path}: only in ${was === undefined ? other : one}`];
    return was.equals(is) ? [] : [`${path}: ${whereTheyPart(was, is)}`];
  });
}

function whereTheyPart(one: Buffer, other: Buffer): string {
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one[at] === other[at]) at += 1;
  const around = (bytes: Buffer) => JSON.stringify(bytes.subarray(Math.max(0, at - 80), at + 160).toString());
  return `byte ${at}: ${around(one)}, then ${around(other)}`;
}
