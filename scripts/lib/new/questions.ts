import { cancel, isCancel, select, text } from '@clack/prompts';
import { ExpectedError } from '../expected-error.ts';
import { commandLanguage } from '../words.ts';
import { kindNames, kinds } from './kinds.ts';
import type { Known } from './known.ts';

export interface Answers {
  kind: string | undefined;
  title: string | undefined;
  language: string | undefined;
}

const words = {
  en: {
    kind: 'What do you want to create?',
    title: 'Its title, or the person’s name',
    language: 'In which language?',
    left: 'Nothing was written.',
    empty: 'It needs a title.',
  },
  fr: {
    kind: 'Que voulez-vous créer ?',
    title: 'Son titre, ou le nom de la personne',
    language: 'Dans quelle langue ?',
    left: 'Rien n’a été écrit.',
    empty: 'Il faut un titre.',
  },
};

/** Asks in a terminal for what the command line does not say; elsewhere a missing kind is an error. Undefined when the person leaves. */
export async function askForMissing(given: Answers, { languages, defaultLanguage }: Known): Promise<Answers | undefined> {
  const inTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (!inTerminal) {
    if (given.kind !== undefined) return given;
    throw new ExpectedError({
      en: `Say what to create: npm run new -- KIND --title "…". The kinds are ${kindNames.join(', ')}.`,
      fr: `Dites quoi créer : npm run new -- GENRE --title "…". Les genres sont ${kindNames.join(', ')}.`,
    });
  }
  const own = commandLanguage();
  const said = words[own];
  const answers = { ...given };
  if (answers.kind === undefined) {
    const kind = await select({
      message: said.kind,
      options: kindNames.map((name) => ({ value: name as string, label: kinds[name].name[own] })),
    });
    if (isCancel(kind)) return leave(said.left);
    answers.kind = kind;
  }
  if (answers.title === undefined) {
    const title = await text({ message: said.title, validate: (typed) => ((typed ?? '').trim() === '' ? said.empty : undefined) });
    if (isCancel(title)) return leave(said.left);
    answers.title = title;
  }
  if (answers.language === undefined && given.kind === undefined && languages.length > 1) {
    const language = await select({
      message: said.language,
      initialValue: defaultLanguage,
      options: languages.map((tag) => ({ value: tag, label: tag })),
    });
    if (isCancel(language)) return leave(said.left);
    answers.language = language;
  }
  return answers;
}

function leave(message: string): undefined {
  cancel(message);
  return undefined;
}
