import type { CheckLanguage } from '../check/messages.ts';
import { TableWords } from '../tables/words.ts';

/** What the import of results says, in one language. */
export class ResultsWords extends TableWords {
  constructor(language: CheckLanguage) {
    super(language, new URL('./messages/', import.meta.url));
  }
}
