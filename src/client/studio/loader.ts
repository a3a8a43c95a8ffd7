import { fill } from '../../i18n/fill.ts';
import { part } from '../lib/dom.ts';
import type { Engine } from './engine.ts';
import { numberFormatOf } from '../../i18n/intl.ts';

/** The bar that shows how much of the studio has come, and the button that tries again. Gives the function that loads, once. */
export function createLoader(root: HTMLElement, words: Record<string, string>, engine: Engine, onReady: () => void): () => void {
  const failed = part(root, 'studio-failed');
  const line = part(root, 'studio-loading');
  const bar = part<HTMLProgressElement>(root, 'studio-progress');
  const percent = numberFormatOf(document.documentElement.lang, { style: 'percent' });
  let loading: Promise<void> | undefined;

  const show = (share: number) => {
    bar.value = share;
    part(root, 'studio-loading-text').textContent = fill(words['loading'] ?? '', { percent: percent.format(share) });
  };
  async function load(): Promise<void> {
    failed.hidden = true;
    line.hidden = false;
    show(0);
    try {
      await engine.load(show);
      line.hidden = true;
      part(root, 'studio-acts').inert = false;
      onReady();
    } catch {
      line.hidden = true;
      failed.hidden = false;
      loading = undefined;
    }
  }
  const start = () => {
    loading ??= load();
  };
  part(root, 'studio-retry').addEventListener('click', start);
  return start;
}
