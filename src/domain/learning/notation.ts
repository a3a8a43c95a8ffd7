/**
 * An exercise’s answer in letters: one base-36 digit a choice, `""` for none. A first `~` says that it was changed and
 * not checked since. Notations are short because an LMS keeps 4,096 characters for a whole module (SCORM 1.2).
 */
export interface Answer {
  checked: boolean;
  places: number[];
}

export function readAnswer(answer: string): Answer {
  const places = Array.from(answer.replace('~', ''), (digit) => parseInt(digit, 36));
  return { checked: !answer.startsWith('~'), places: places.some(Number.isNaN) ? [] : places };
}

export const writeAnswer = (places: readonly number[], checked = true): string =>
  (checked ? '' : '~') + places.map((place) => place.toString(36)).join('');
