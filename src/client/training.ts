import { mountLesson } from './learning/lesson.ts';

/** A lesson’s page: its exercises, and where the reader is. */
mountLesson(document);
