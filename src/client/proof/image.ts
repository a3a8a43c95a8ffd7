import { fill } from '../../i18n/fill.ts';
import type { Card } from '../../share-images/card.ts';
import type { Brand } from '../../share-images/palette.ts';
import type { DrawFile } from '../studio/certificate.ts';
import { loadScript } from '../lib/load-script.ts';
import { saveFile } from '../lib/save-file.ts';
import { part } from '../lib/dom.ts';
import { numberFormatOf } from '../../i18n/intl.ts';

interface Around {
  brand: Brand;
  words: Record<string, string>;
  language: string;
}

/** Fetches what draws, once. From a disk (`file:`) browsers load no worker, and so there is no image. */
async function drawFile(source: string): Promise<DrawFile> {
  if (!window.flambeauDraw) await loadScript(source);
  return window.flambeauDraw!;
}

/** The button that draws the certificate as an image and hands it over as a file. */
export function mountImage(root: HTMLElement, { brand, words, language }: Around) {
  const button = part<HTMLButtonElement>(root, 'proof-image');
  const said = part(root, 'proof-said');
  const percent = numberFormatOf(language, { style: 'percent' });
  const possible = location.protocol !== 'file:' && 'Worker' in window && 'WebAssembly' in window;
  let card: Card | undefined;
  let file = '';
  button.hidden = !possible;
  if (!possible) said.textContent = words['offline'] ?? '';

  button.addEventListener('click', async () => {
    if (!card || button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    said.textContent = fill(words['drawing'] ?? '', { percent: percent.format(0) });
    try {
      const draw = await drawFile(button.dataset['src'] ?? '');
      const bytes = await draw(card, 'square', brand, (share) => {
        said.textContent = fill(words['drawing'] ?? '', { percent: percent.format(share) });
      });
      if (bytes) saveFile(file, 'image/png', bytes);
      said.textContent = fill(words[bytes ? 'saved' : 'failed'] ?? '', { name: file });
    } catch {
      said.textContent = words['failed'] ?? '';
    }
    button.removeAttribute('aria-disabled');
  });

  return {
    about(wanted: Card, name: string): void {
      card = wanted;
      file = name;
    },
  };
}
