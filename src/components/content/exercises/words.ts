import { useTranslations } from '../../../i18n/translate.ts';
import type { UiKey } from '../../../i18n/keys.ts';
import { typeset } from '../../../i18n/typography/typeset.ts';

type ExerciseKey = Extract<UiKey, `exercise.${string}`>;
type Name<Key extends string> = Key extends `exercise.${infer Rest}` ? Rest : never;
export type ExerciseWord = Name<ExerciseKey>;

/**
 * Words of an exercise for its script, as JSON for an attribute; the script puts numbers where `{n}` and `{of}` stand.
 * They are set here: what an attribute holds is not text, so the build leaves it alone.
 */
export function scriptWords(language: string, names: readonly ExerciseWord[]): string {
  const t = useTranslations(language);
  const places = { n: '{n}', of: '{of}', item: '{item}', answer: '{answer}', day: '{day}' };
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, typeset(t(`exercise.${name}`, places), language)])));
}
