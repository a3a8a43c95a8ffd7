import { scriptWords } from '../../i18n/script-words.ts';

/** What a relay line says of its steps, for the script (src/client/learning/line.ts). */
export function lineWords(language: string): string {
  const { word } = scriptWords(language);
  return JSON.stringify({ done: word('training.stepDone'), next: word('training.stepNext'), some: word('training.stepSome') });
}
