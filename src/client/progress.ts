import { mountKeeper } from './learning/keeper.ts';
import { paintLines, paintStart } from './learning/line.ts';
import { createStore } from './learning/store.ts';

/** The training’s first page and the modules: where the reader is, and what can be done with their progress. */
const store = createStore();
const paint = () => paintLines(document, store);
paint();
paintStart(document);
for (const keeper of document.querySelectorAll<HTMLElement>('[data-progress-keeper]')) mountKeeper(keeper, store, paint);
