import type { segmentations } from '../../domain/networks/counting.ts';
import { characters } from '../../domain/networks/counting/characters.ts';
import { graphemes } from '../../domain/networks/counting/graphemes.ts';
import type { Segmentation } from '../../domain/networks/measure.ts';
import type { Token, tokenize } from '../../domain/networks/tokens.ts';
import type { advise } from '../../domain/writing/coach/index.ts';
import type { withDisclosure } from '../../domain/writing/disclosure.ts';
import type { reminderFile, reminderMoment } from '../../domain/writing/reminder.ts';
import type { Counting } from '../../schemas/network.ts';
import { loadScript } from '../lib/load-script.ts';

interface Rules {
  segmentations: typeof segmentations;
  tokenize: typeof tokenize;
  advise: typeof advise;
  withDisclosure: typeof withDisclosure;
  reminderFile: typeof reminderFile;
  reminderMoment: typeof reminderMoment;
}

declare global {
  interface Window {
    /** Set by src/client/rules.ts: what a page needs only once somebody writes. */
    flambeauRules?: Rules;
  }
}

/**
 * The networks’ and the coach’s rules, which weigh more than the desk itself. They come with the first touch of the
 * desk; until then there is a simpler way for what the page shows.
 * @param onLoaded is called when they are there
 */
export function rulesFrom(root: HTMLElement, onLoaded: () => void) {
  let loading: Promise<void> | undefined;
  const load = (): Promise<void> =>
    (loading ??= loadScript(root.dataset['src']!).then(onLoaded, () => {
      loading = undefined;
    }));
  for (const touch of ['pointerdown', 'focusin', 'keydown']) root.addEventListener(touch, () => void load(), { once: true });

  return {
    /** Nothing before they are there. */
    get now(): Rules | undefined {
      return window.flambeauRules;
    },
    load,
    segmentation(counting: Counting): Segmentation {
      if (counting === 'characters') return characters;
      if (counting === 'graphemes') return graphemes;
      if (window.flambeauRules) return window.flambeauRules.segmentations[counting];
      void load();
      return (text) => graphemes(text.replace(/https?:\/\/\S+/g, '-'.repeat(23)));
    },
    tokens: (text: string): Token[] => window.flambeauRules?.tokenize(text) ?? roughTokens(text),
  };
}
export type DeskRules = ReturnType<typeof rulesFrom>;

/** Links and hashtags at a glance. */
const roughTokens = (text: string): Token[] =>
  text
    .split(/(https?:\/\/\S+|(?<!\S)#[\p{L}\p{N}_]+)/u)
    .filter(Boolean)
    .map((run) => ({ kind: run.startsWith('#') ? 'hashtag' : /^https?:/.test(run) ? 'link' : 'text', text: run }));
