import { all } from '../lib/dom.ts';
import { mountKeeper } from './keeper.ts';
import { paintLines, paintStart } from './line.ts';
import { createStore } from './store.ts';

/** Where the reader is, and what can be done with their progress. */
export function mountOverview(root: Document): void {
  const store = createStore();
  const paint = () => paintLines(root, store);
  paint();
  paintStart(root);
  for (const keeper of all(root, '[data-progress-keeper]')) mountKeeper(keeper, store, paint);
}
