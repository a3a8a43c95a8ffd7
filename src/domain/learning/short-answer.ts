import { wordsOf } from '../text/fold.ts';

/** The answers of “yes | of course”. */
export const acceptedAnswers = (accepts: string): string[] => accepts.split('|').map((answer) => answer.trim());

/** Articles before a word: “the desk” is as good as “desk”, “l’audace” as “audace”. */
const article = /^(?:the|an?|les?|la|l|une?|des|du|de la|de l) (?=.)/;

/**
 * What an answer comes to: capitals, accents, ligatures, punctuation, spaces and a first article do not count.
 * Empty when nothing is left of it.
 */
export function foldAnswer(text: string): string {
  return wordsOf(text).replace(article, '');
}

/** Whether what was typed is one of the accepted answers. */
export const isAccepted = (typed: string, answers: readonly string[]): boolean =>
  answers.some((answer) => foldAnswer(answer) === foldAnswer(typed));
