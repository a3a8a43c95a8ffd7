import type { Answer, Question } from '../../src/integrations/pages/finishing.ts';
import type { Finished } from '../../src/output/site-finisher.ts';
import type { Finding, VerifyOptions } from '../../src/output/verify/index.ts';

/** What makes a site of Astro’s pages: SiteFinisher, or a test’s. */
export interface Finisher {
  expect(files: readonly string[]): Promise<void>;
  page(file: string, source: string): string;
  end(): Promise<Pick<Finished, 'entries'>>;
  verify(options: VerifyOptions): Promise<Finding[]>;
}

/** Answers Astro’s process, which asks for its pages to be finished (src/integrations/pages/). */
export function answering(finisher: Promise<Finisher>): (question: unknown) => Promise<Answer | undefined> {
  return async (question) => {
    if (!isQuestion(question)) return undefined;
    const { id } = question;
    try {
      const ready = await finisher;
      if ('page' in question) return { id, html: ready.page(question.page, question.source) };
      await ready.expect(question.expect);
      return { id, html: '' };
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) };
    }
  };
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'id' in message && ('page' in message || 'expect' in message);
}
