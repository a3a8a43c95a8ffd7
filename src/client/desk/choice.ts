import type { Drafts } from '../../domain/writing/drafts.ts';
import { linksOf, startingText } from '../../domain/writing/starting-text.ts';
import type { DeskData } from '../../domain/writing/types.ts';
import { firstVoice } from '../../domain/writing/voice-order.ts';
import { part } from '../lib/dom.ts';
import { radios } from '../lib/radios.ts';
import { recall, remember } from '../lib/storage.ts';

const known = (list: readonly { id: string }[], id: string | null | undefined) => list.find((one) => one.id === id)?.id;

/** What is chosen on the desk (network, voice, form of the link), and what follows from it. Only a choice is remembered. */
export function createChoice(root: HTMLElement, data: DeskData, onChange: () => void) {
  const cleanBox = part<HTMLInputElement>(root, 'desk-clean');
  const networks = radios(root, 'desk-network', () => {
    remember('network', networks.value);
    onChange();
  });
  const voices = radios(root, 'desk-voice', onChange);
  cleanBox.checked = recall('clean') === 'yes';

  const network = () => data.networks.find(({ id }) => id === networks.value)!;
  const voice = () => data.voices.find(({ id }) => id === voices.value)!;
  return {
    cleanBox,
    network,
    voice,
    place: () => ({ post: data.post, language: data.language, network: network().id, voice: voice().id }),
    link: () => linksOf(data, network(), voice())[cleanBox.checked ? 'clean' : 'tracked'],
    /** The text to start from; with the other form of the link where `otherLink` is set. */
    start: (otherLink = false) => startingText(data, network(), voice(), cleanBox.checked !== otherLink),
    /** Chooses what the last draft of this post was for, or the network of last time and this visitor’s first voice. */
    begin(drafts: Drafts, seed: number): void {
      const last = drafts
        .all()
        .filter(({ post, language }) => post === data.post && language === data.language)
        .sort((a, b) => Date.parse(b.saved) - Date.parse(a.saved))[0];
      const written = data.voices.filter(({ text }) => text !== '');
      networks.value = known(data.networks, last?.network) ?? known(data.networks, recall('network')) ?? data.networks[0]!.id;
      voices.value = known(data.voices, last?.voice) ?? written[firstVoice(seed, data.post, written.length)]!.id;
    },
  };
}
export type Choice = ReturnType<typeof createChoice>;
