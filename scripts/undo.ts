import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { SITE_OPTIONS, siteOptions } from './lib/site-options.ts';
import { MOST_STEPS, stepsOf, type Step } from './lib/undo/store.ts';
import { takeBack } from './lib/undo/take-back.ts';
import { inYourLanguage } from './lib/words.ts';

const UNDO = {
  name: 'undo',
  summary: {
    en: `Takes back what the last command wrote into the content: new, edit, check --fix, migrate, translated, inbox, curate, newsletter and the imports. Again for the one before, up to ${MOST_STEPS}. A withdrawal cannot be taken back, and forgets the steps before it.`,
    fr: `Reprend ce que la dernière commande a écrit dans le contenu : new, edit, check --fix, migrate, translated, inbox, curate, newsletter et les imports. Encore une fois pour celle d’avant, jusqu’à ${MOST_STEPS}. Un retrait ne se reprend pas, et fait oublier les étapes d’avant.`,
  },
  options: {
    list: { help: { en: 'Says what could be taken back; changes nothing.', fr: 'Dit ce qui pourrait être repris ; ne change rien.' } },
    content: SITE_OPTIONS.content,
  },
} as const satisfies CommandSpec;

/** Exit codes: 0 taken back, or listed; 1 there is nothing, or somebody has changed a file since; 2 the options or the machine. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(UNDO, args);
  if (values['help'] === true) {
    console.log(helpText(UNDO));
    return 0;
  }
  const steps = stepsOf(siteOptions(values).content);
  const last = steps.at(-1);
  if (last === undefined) {
    console.log(inYourLanguage({ en: 'There is nothing to take back.', fr: 'Il n’y a rien à reprendre.' }));
    return 1;
  }
  if (values['list'] === true) {
    for (const step of [...steps].reverse()) console.log([heading(step), ...step.files.map(({ file }) => `  ${file}`)].join('\n'));
    return 0;
  }
  const done = takeBack(last);
  console.log(heading(last));
  for (const { file, was } of done)
    console.log(
      `  ${file}: ${inYourLanguage(was === 'restored' ? { en: 'as it was before', fr: 'comme avant' } : { en: 'removed', fr: 'supprimé' })}`,
    );
  return 0;
}

/** `npm run new, 2027-03-10 09:12 UTC` */
const heading = ({ command, at }: Step): string => `npm run ${command}, ${at.slice(0, 16).replace('T', ' ')} UTC`;
