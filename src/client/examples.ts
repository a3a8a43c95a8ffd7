import { noProgress } from '../domain/learning/progress-data.ts';
import { mountExercises } from './learning/mount.ts';

/** The editor’s manual: its exercises can be tried, and nothing of that is kept. */
const progress = noProgress();
const store = { persistent: false, read: () => progress, update: (change: (kept: typeof progress) => void) => change(progress) };
for (const manual of document.querySelectorAll('[data-examples]')) mountExercises(manual, { store, lesson: 'examples' });
