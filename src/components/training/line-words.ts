import { useTranslations } from '../../i18n/translate.ts';
import { typeset } from '../../i18n/typography/typeset.ts';

/** What a relay line says of its steps, for the script (src/client/learning/line.ts). */
export function lineWords(language: string): string {
  const t = useTranslations(language);
  const words = { done: t('training.stepDone'), next: t('training.stepNext'), some: t('training.stepSome', { n: '{n}', of: '{of}' }) };
  return JSON.stringify(Object.fromEntries(Object.entries(words).map(([name, word]) => [name, typeset(word, language)])));
}
