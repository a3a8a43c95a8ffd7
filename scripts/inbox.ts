import { type CommandSpec, helpText, readWords } from './lib/command-line.ts';
import { inbox } from './lib/inbox/inbox.ts';
import { SITE_OPTIONS, siteOptions, text } from './lib/site-options.ts';
import { undoable } from './lib/undo/record.ts';

const COMMAND = {
  name: 'inbox',
  summary: {
    en: 'Reads what colleagues propose: shows it, checks it, and files it as a draft with its credit; or says no kindly.',
    fr: 'Lit ce que proposent les collègues : le montre, le vérifie, et le range en brouillon avec son crédit ; ou dit non avec gentillesse.',
  },
  operands: {
    file: {
      value: 'FILE…',
      help: {
        en: 'The letters: the e-mail saved as .eml, or its text.',
        fr: 'Les lettres : le courriel enregistré en .eml, ou son texte.',
      },
    },
  },
  words: true,
  options: {
    decline: {
      help: {
        en: 'Prints an answer that says no and thank you; files nothing.',
        fr: 'Affiche une réponse qui dit non et merci ; ne range rien.',
      },
    },
    reason: {
      value: 'TEXT',
      help: { en: 'With --decline: why, in a sentence.', fr: 'Avec --decline : pourquoi, en une phrase.' },
    },
    'dry-run': { help: { en: 'Shows and checks; files nothing.', fr: 'Montre et vérifie ; ne range rien.' } },
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
  },
} as const satisfies CommandSpec;

/** Exit codes: 0 all read; 1 a letter that holds no proposal, the others are filed; 2 the options or the machine. */
export async function main(args: string[]): Promise<number> {
  const { values, words } = readWords(COMMAND, args);
  if (values['help'] === true) {
    console.log(helpText(COMMAND));
    return 0;
  }
  return undoable('inbox', siteOptions(values).content, () => inbox([text(values, 'file') ?? '', ...words], values));
}
