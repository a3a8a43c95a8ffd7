import { all, one } from '../lib/dom.ts';
import type { ProgressStore } from '../../domain/learning/progress.ts';
import { pluralize } from '../../i18n/fill.ts';
import type { PackageData } from '../../domain/scorm/types.ts';

/** The last view: which lessons are left, or that all are done and, in a platform, that it is told. */
export function paintEnd(root: Document, store: ProgressStore, { words, left }: PackageData, isTold: boolean): void {
  const state = one(root, '[data-proof-state]');
  const { lessons } = store.read();
  const links = all(state, '[data-proof-lesson]');
  for (const link of links) link.hidden = lessons[link.dataset['proofLesson']!]?.done !== undefined;
  const count = links.filter(({ hidden }) => !hidden).length;
  one(state, '[data-proof-status]').textContent = count === 0 ? words['allDone']! : pluralize(root.documentElement.lang, left, count);
  const told = state.querySelector<HTMLElement>('[data-told]');
  if (told) told.hidden = count > 0 || !isTold;
  state.hidden = false;
}
