import { join, relative } from 'node:path';
import { buildSite, type BuildTools } from './lib/build-site.ts';
import { TOOLS } from './lib/build-tools.ts';
import { interruptible } from './lib/interrupts.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { outFolder } from './lib/out-folder.ts';
import { Progress } from './lib/progress.ts';
import { PROJECT } from './lib/project.ts';
import { OUT_OPTION, SITE_OPTIONS, siteOptions, text } from './lib/site-options.ts';
import { findingLine, summary } from './lib/summary.ts';
import { inYourLanguage } from './lib/words.ts';

const COMMAND: CommandSpec = {
  name: 'build',
  summary: {
    en: 'Checks the content, makes the site, verifies it and publishes it in one go.',
    fr: 'Vérifie le contenu, fait le site, le contrôle et le publie d’un seul coup.',
  },
  options: {
    ...SITE_OPTIONS,
    out: OUT_OPTION,
    quiet: {
      help: {
        en: 'Says only what somebody has to look at: mistakes, warnings, consents.',
        fr: 'Ne dit que ce que quelqu’un doit regarder : erreurs, avertissements, accords.',
      },
    },
  },
};

/** Exit codes: 0 published; 1 the content or the result is at fault; 2 the options or the machine; 130, 143 stopped. */
export async function main(args: string[], tools: BuildTools = TOOLS): Promise<number> {
  const values = readOptions(COMMAND, args);
  if (values['help'] === true) {
    console.log(helpText(COMMAND));
    return 0;
  }
  const site = siteOptions(values);
  const out = outFolder(text(values, 'out') ?? join(PROJECT, 'dist'), process.cwd(), { project: PROJECT, content: site.content });
  return interruptible(async (signal) => {
    const quiet = values['quiet'] === true;
    const progress = new Progress(quiet ? { write: () => true } : process.stdout);
    const result = await buildSite({ ...site, out }, tools, progress, signal);
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
    for (const finding of result.warnings) console.log(findingLine(finding));
    if (result.notices.length > 0) console.log(`\n${result.notices.join('\n')}`);
    if (!quiet) console.log(`\n${summary(result, out.path, progress.seconds)}`);
    return 0;
  });
}
