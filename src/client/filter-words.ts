import { createFinder, postingsOf } from '../domain/search/find.ts';
import { termsOf } from '../domain/search/terms.ts';
import { finderGlobal } from './filter/answers.ts';

// What searches a list’s texts by words: the filter fetches it when somebody begins to type (filter/answers.ts).
window[finderGlobal] = (texts, language, synonyms) =>
  createFinder(postingsOf(texts.map((text) => termsOf(text, language))), texts.length, language, synonyms);
