import { ImportFault } from '../../../src/people-import/fault.ts';
import { ImportWords } from '../../../src/people-import/words.ts';
import { ExpectedError } from '../expected-error.ts';

/** What a reader gives; where the file or the map is at fault, that as the error of a command. */
export function asExpected<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    const inLanguage = (language: 'en' | 'fr') => {
      const words = new ImportWords(language);
      return error.sentences
        .map((sentence) => `${sentence.place === undefined ? '' : `${sentence.place} `}${words.say(sentence)}`)
        .join('\n');
    };
    throw new ExpectedError({ en: inLanguage('en'), fr: inLanguage('fr') }, { exitCode: error.exitCode, cause: error });
  }
}
