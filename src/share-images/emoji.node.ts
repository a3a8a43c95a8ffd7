import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EmojiSource } from './emoji.ts';
import { packageFile } from '../config/package-file.node.ts';

const read = new Map<string, Promise<string | undefined>>();

/** Pictures from the @discordapp/twemoji package: graphics by Twitter and others, CC BY 4.0. */
export const loadEmoji: EmojiSource = (name) => {
  const known = read.get(name) ?? readPicture(name);
  read.set(name, known);
  return known;
};

async function readPicture(name: string): Promise<string | undefined> {
  if (!/^[0-9a-f-]+$/.test(name)) return undefined;
  try {
    return await readFile(join(emojiFolder(), `${name}.svg`), 'utf8');
  } catch {
    return undefined;
  }
}

/** The folder of the drawings, each under its code points. */
export function emojiFolder(): string {
  return join(dirname(packageFile('@discordapp/twemoji/package.json')), 'dist/svg');
}
