import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../../src/check/index.ts';
import { problemLine } from '../../../src/check/problem.ts';
import { commandLanguage, inYourLanguage } from '../words.ts';

/**
 * Takes back what the check refuses of the drafts just written, and says why: a stranger’s feed must not stop the next build.
 * @param drafts paths below the content folder
 * @param memory the file that keeps titles of feeds, below the content folder
 * @returns whether that file passes
 */
export async function takeBackRefused(folder: string, now: string, drafts: readonly string[], memory: string): Promise<boolean> {
  const { problems } = await checkContent(folder, { language: commandLanguage(), now });
  const refused = problems.filter(({ file }) => drafts.includes(file));
  for (const file of new Set(refused.map((problem) => problem.file))) rmSync(join(folder, file));
  if (refused.length > 0) {
    console.error(
      inYourLanguage({
        en: '\nTaken back, because the check refuses what the feed says (to share such a piece, write its post by hand):',
        fr: '\nRetirés, parce que la vérification refuse ce que dit le flux (pour partager un tel article, écrivez son post à la main) :',
      }),
    );
    for (const problem of refused) console.error(`  ${problemLine(problem)}`);
  }
  return problems.every(({ file }) => file !== memory);
}
