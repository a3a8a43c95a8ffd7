import { createAnswerer } from '../domain/directory/answer.ts';
import { answererGlobal } from '../domain/directory/types.ts';

// What finds people by words: the directory fetches it when somebody begins to type (directory/load.ts).
window[answererGlobal] = createAnswerer;
