import { fill } from '../i18n/fill.ts';
import { checklist } from './learning/checklist.ts';
import { all } from './lib/dom.ts';
import { recall, remember } from './lib/storage.ts';
import { wordsOf } from './lib/words.ts';

/** A page that stands by itself: what is ticked off there stays ticked in this browser, and counts nowhere. */
for (const text of all(document, '[data-lists]'))
  for (const root of all(text, '[data-exercise="checklist"]')) {
    const words = wordsOf(root);
    const name = `list.${text.dataset['lists']}.${root.dataset['id']}`;
    const answer = recall(name);
    checklist({
      root,
      state: answer === null ? undefined : { answer },
      word: (word, values = {}) => fill(words[word] ?? '', values),
      keep: (ticked) => void remember(name, ticked || undefined),
    });
  }
