import type { Answer, Made, Question } from '../../src/integrations/pages/finishing.ts';
import type { Finished } from '../../src/output/site-finisher.ts';
import type { Finding, VerifyOptions } from '../../src/output/verify/index.ts';

/** What makes a site of Astro’s pages: SiteFinisher, or a test’s. */
export interface Finisher {
  expect(files: readonly string[]): Promise<void>;
  page(file: string, source: string): string;
  end(): Promise<Pick<Finished, 'entries'>>;
  verify(options: VerifyOptions): Promise<Finding[]>;
}

/** How many of the pages and images are made, for whoever waits. */
export interface MadeSoFar {
  pages: number;
  images: number;
  of: { pages: number; images: number };
}

/**
 * Answers Astro’s process, which asks for its pages to be finished (src/integrations/pages/).
 * @param tell hears how far it is
 */
export function answering(
  finisher: Promise<Finisher>,
  tell: (made: MadeSoFar) => void = () => undefined,
): (question: unknown) => Promise<Answer | undefined> {
  const made: MadeSoFar = { pages: 0, images: 0, of: { pages: 0, images: 0 } };
  return async (question) => {
    if (isMade(question) && isImage(question.made)) {
      made.images += 1;
      tell(made);
    }
    if (!isQuestion(question)) return undefined;
    const { id } = question;
    try {
      const ready = await finisher;
      if ('page' in question) {
        made.pages += 1;
        tell(made);
        return { id, html: ready.page(question.page, question.source) };
      }
      made.of = { pages: question.expect.filter((file) => file.endsWith('.html')).length, images: question.expect.filter(isImage).length };
      await ready.expect(question.expect);
      return { id, html: '' };
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) };
    }
  };
}

const isImage = (file: string): boolean => file.startsWith('share/') && file.endsWith('.png');

function isMade(message: unknown): message is Made {
  return typeof message === 'object' && message !== null && 'made' in message && typeof message.made === 'string';
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'id' in message && ('page' in message || 'expect' in message);
}
