import type { Drafts } from '../../domain/writing/drafts.ts';
import { withLink } from '../../domain/writing/starting-text.ts';
import type { DeskData } from '../../domain/writing/types.ts';
import { fill } from '../../i18n/fill.ts';
import { part } from '../lib/dom.ts';
import type { Choice } from './choice.ts';

/** The button that brings over what was written for another network, while the text of this one is untouched. */
export function createElsewhere(root: HTMLElement, data: DeskData, drafts: Drafts, choice: Choice, use: (text: string) => void) {
  const button = part(root, 'desk-bring');
  const find = () => {
    const { post, language, network, voice } = choice.place();
    return drafts
      .all()
      .find((draft) => draft.post === post && draft.language === language && draft.voice === voice && draft.network !== network);
  };
  button.addEventListener('click', () => {
    const other = find();
    if (other) use(withLink(other.text, data.link, choice.link()));
  });
  return (isUntouched: boolean): void => {
    const other = isUntouched ? find() : undefined;
    button.hidden = !other;
    if (!other) return;
    const name = data.networks.find(({ id }) => id === other.network)?.name ?? other.network;
    button.textContent = fill(data.words['bring']!, { network: name });
  };
}
