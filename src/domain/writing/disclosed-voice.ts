import { withSecondSentence } from '../text/sentence.ts';
import type { DeskVoice } from './types.ts';

/**
 * A voice whose texts say where one works: in their second sentence, since phones show no more than the beginning. Done
 * where the pages are made, so that no browser needs to know where sentences end in all languages.
 */
export function disclosedVoice<Voice extends Pick<DeskVoice, 'text' | 'overrides'>>(voice: Voice, disclosure: string): Voice {
  const told = (text: string) => (text.trim() === '' ? text : withSecondSentence(text.trim(), disclosure));
  return {
    ...voice,
    text: told(voice.text),
    overrides: Object.fromEntries(Object.entries(voice.overrides).map(([network, text]) => [network, told(text)])),
  };
}
