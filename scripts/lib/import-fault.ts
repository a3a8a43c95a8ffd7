import { ImportFault } from '../../src/tables/fault.ts';
import type { TableWords } from '../../src/tables/words.ts';
import { ExpectedError } from './expected-error.ts';

/**
 * What a reader gives; where the file or the map is at fault, that as the error of a command.
 * @param Words those of the import, which has sentences of its own
 */
export function asExpected<T>(read: () => T, Words: new (language: 'en' | 'fr') => TableWords): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    const inLanguage = (language: 'en' | 'fr') => {
      const words = new Words(language);
      return error.sentences
        .map((sentence) => `${sentence.place === undefined ? '' : `${sentence.place} `}${words.say(sentence)}`)
        .join('\n');
    };
    throw new ExpectedError({ en: inLanguage('en'), fr: inLanguage('fr') }, { exitCode: error.exitCode, cause: error });
  }
}
