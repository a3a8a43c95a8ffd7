import { relative } from 'node:path';
import type { BuildResult } from './build-site.ts';
import type { MadePart } from './shards/share.ts';
import type { Progress } from './progress.ts';
import { findingLine, summary } from './summary.ts';
import { inYourLanguage } from './words.ts';

/** Says what a build has come to. @returns the exit code */
export function report(result: BuildResult | MadePart, out: string, progress: Progress, { quiet }: { quiet: boolean }): number {
  if (result.kind === 'content') {
    for (const line of result.problems) console.log(line);
    console.error(
      inYourLanguage({
        en: `\n${result.problems.length} to repair in the content. Nothing was published; what was there before has not changed.`,
        fr: `\n${result.problems.length} à corriger dans le contenu. Rien n’a été publié ; ce qui y était n’a pas changé.`,
      }),
    );
    return 1;
  }
  if (result.kind === 'output') {
    for (const finding of result.findings) console.log(findingLine(finding));
    if (result.hints.length > 0) console.log(`\n${result.hints.join('\n')}`);
    const where = relative(process.cwd(), result.site);
    console.error(
      inYourLanguage({
        en: `\nThe site was made but must not be published like this; it is in ${where}, to look at. What was published before has not changed.`,
        fr: `\nLe site est fait mais ne doit pas être publié ainsi ; il est dans ${where}, pour être examiné. Ce qui était publié n’a pas changé.`,
      }),
    );
    return 1;
  }
  if (result.kind === 'published') for (const finding of result.warnings) console.log(findingLine(finding));
  if (result.notices.length > 0) console.log(`\n${result.notices.join('\n')}`);
  if (!quiet) console.log(`\n${summary(result, out, progress.seconds)}`);
  return 0;
}
