import { foldAt } from '../../domain/networks/fold.ts';
import { shortAddress } from '../../domain/networks/short-address.ts';
import type { ImageFormat } from '../../schemas/network.ts';
import type { DeskData, DeskNetwork } from '../../domain/writing/types.ts';
import { element, part } from '../lib/dom.ts';
import { radios } from '../lib/radios.ts';
import type { DeskRules } from './rules.ts';

/** Short posts show their addresses short. */
const shortPost = 600;

/** How a network arranges a post, read off its file: a mail, a message without limit, an image with its caption, a post. */
function arrangement({ share, limit, images }: DeskNetwork): string {
  if (share?.url.startsWith('mailto:')) return 'mail';
  if (limit === undefined) return 'message';
  return images[0] === 'portrait' ? 'caption' : 'post';
}

/** Draws the post about as the network will: the text with its fold, and the image in the format chosen. */
export function createPreview(root: HTMLElement, data: DeskData, rules: DeskRules) {
  const box = part(root, 'desk-preview');
  const body = part(root, 'desk-preview-text');
  let shown: { text: string; network: DeskNetwork; format: ImageFormat } | undefined;
  let open = false;

  const device = radios(root, 'desk-device', () => redraw());
  const theme = radios(root, 'desk-theme', () => redraw());
  device.value = matchMedia('(width < 40rem)').matches ? 'phone' : 'desktop';
  const own = document.documentElement.dataset['theme'];
  theme.value = own || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

  function redraw(): void {
    if (!shown) return;
    const { text, network, format } = shown;
    box.dataset['kind'] = format === 'story' ? 'story' : arrangement(network);
    box.dataset['device'] = device.value;
    box.dataset['theme'] = theme.value;
    part(root, 'desk-devices').hidden = !network.fold;
    const fold = network.fold && foldAt(text, network.fold[device.value === 'phone' ? 'phone' : 'desktop']);
    const short = network.limit !== undefined && network.limit <= shortPost;
    const runs = rules
      .tokens(open || fold === undefined ? text : text.slice(0, fold).replace(/[\s.…]+$/, ''))
      .map((token) =>
        token.kind === 'text'
          ? token.text
          : element('span', 'preview-link', token.kind === 'link' && short ? shortAddress(token.text) : token.text),
      );
    body.replaceChildren(...runs);
    if (fold === undefined || open) return;
    const more = element('button', 'preview-more', data.words['seeMore']!);
    more.type = 'button';
    more.addEventListener('click', () => {
      open = true;
      redraw();
      body.focus();
    });
    body.append('… ', more);
  }

  return {
    show(text: string, network: DeskNetwork, format: ImageFormat): void {
      if (network !== shown?.network) open = false;
      shown = { text, network, format };
      redraw();
    },
  };
}
