import { withSecondSentence } from '../text/sentence.ts';
import { opensDisclosed, type Disclosing } from './disclosure.ts';
import type { DeskNetwork, DeskVoice } from './types.ts';

/**
 * A voice whose texts say where one works: in their second sentence, since phones show no more than the beginning, unless
 * the text says so itself by then. A network that only colleagues read gets the words without it. Done where the pages
 * are made, so that no browser needs to know where sentences end in all languages.
 */
export function disclosedVoice<Voice extends Pick<DeskVoice, 'text' | 'overrides'>>(
  voice: Voice,
  by: Disclosing,
  networks: readonly Pick<DeskNetwork, 'id' | 'disclosure'>[],
): Voice {
  const told = (text: string) => {
    if (text.trim() === '') return text;
    return opensDisclosed(text, by) ? text.trim() : withSecondSentence(text.trim(), by.disclosure);
  };
  const overrides = Object.entries(voice.overrides).map(([network, text]) => [network, told(text)]);
  const among = networks.filter(({ disclosure }) => disclosure === false);
  const plain = among.map(({ id }) => [id, (voice.overrides[id] ?? voice.text).trim()]);
  return { ...voice, text: told(voice.text), overrides: Object.fromEntries([...overrides, ...plain]) };
}
