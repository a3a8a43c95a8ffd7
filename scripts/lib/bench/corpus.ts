import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../project.ts';
import { scaleContent } from '../scale/content.ts';
import { writeContent } from '../scale/write.ts';
import type { Bench } from './types.ts';

/**
 * Content of demo:scale, the same for every run: written once, and anew when a word of it was changed.
 * @param pages how many MDX pages of the guide, over both languages
 */
export async function corpus(bench: Bench, { pages, champions = 60 }: { pages: number; champions?: number }): Promise<string> {
  const folder = join(bench.folder, `content-${pages}-${champions}`);
  await writeContent(folder, scaleContent({ champions, posts: 30, pages: pages / 2, seed: 1 }, join(PROJECT, 'src', 'content')));
  return folder;
}

/** Changes one word of one chapter, another one each time, so that no cache knows the result. */
export function changeWord(file: string, round: number): string {
  if (!existsSync(file)) throw new Error(`${file} is not there.`);
  const word = `w${process.pid}x${round}`;
  const text = readFileSync(file, 'utf8');
  const marked = /\bw\d+x\d+\b/;
  const changed = marked.test(text) ? text.replace(marked, word) : `${text.trimEnd()}\n\nEt ${word}.\n`;
  writeFileSync(file, changed);
  return word;
}
