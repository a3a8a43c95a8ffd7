import type { UiKey } from '../../../i18n/keys.ts';
import { scriptWords } from '../../../i18n/script-words.ts';

type ExerciseKey = Extract<UiKey, `exercise.${string}`>;
type Name<Key extends string> = Key extends `exercise.${infer Rest}` ? Rest : never;
export type ExerciseWord = Name<ExerciseKey>;

/** Words of an exercise for its script, as JSON for an attribute. */
export const exerciseWords = (language: string, names: readonly ExerciseWord[]): string =>
  JSON.stringify(scriptWords(language).under('exercise', names));
