import { all, one } from '../lib/dom.ts';
import { mountLessonEnd } from '../learning/lesson-end.ts';
import { paintLines, paintStart } from '../learning/line.ts';
import { mountExercises } from '../learning/mount.ts';
import { createStore } from '../learning/store.ts';
import { installCopyButtons } from '../lib/copy.ts';
import { heldStore } from '../../domain/scorm/store.ts';
import type { PackageData } from '../../domain/scorm/types.ts';
import { paintEnd } from './end.ts';
import { sittingWith } from './sitting.ts';
import { mountViews } from './views.ts';

/** The script of a module’s package: its lessons as on the site, and the platform that it runs in, if there is one. */
const data = JSON.parse(one(document, '[data-package]').textContent) as PackageData;
const sitting = sittingWith(document, data);
const store = sitting ? heldStore(sitting.session.progress, () => sitting.changed()) : createStore();
const isKept = sitting?.session.writes ?? false;
const lives = sitting ? (isKept ? 'platform' : 'nowhere') : store.persistent ? 'browser' : 'nowhere';

const paint = () => {
  paintLines(document, store);
  paintStart(one(document, '#view-module'));
  paintEnd(document, store, data, isKept);
};
for (const line of all(document, '[data-lessons-line]')) line.hidden = false;
for (const view of all(document, '[data-view]')) {
  const article = view.querySelector<HTMLElement>('[data-lesson]');
  if (!article) continue;
  mountExercises(article, { store, lesson: article.dataset['lesson']! });
  mountLessonEnd(view, store, { lives, changed: paint });
}
installCopyButtons(document);
paint();

const views = mountViews(document, { first: sitting?.session.location ?? '', title: data.title, changed: () => sitting?.changed() });
sitting?.start({ place: () => views.current, progress: () => store.read() });
