import { mountLesson } from '../learning/client/lesson.ts';

/** A lesson’s page: its exercises, and where the reader is. */
mountLesson(document);
