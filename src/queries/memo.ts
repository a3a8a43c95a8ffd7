import { noteText, withTextsNoted } from '../config/texts-read.ts';

/**
 * Keeps a query's answer for each argument for the length of a build: thousands of pages ask the same questions. Each page
 * that is given an answer shows the texts that it was made of, though they were read for the first page only. The
 * preview asks anew each time, since editors change files while it runs.
 */
export function memo<Argument extends string, Answer>(
  query: (argument: Argument) => Promise<Answer>,
): (argument: Argument) => Promise<Answer> {
  if (import.meta.env?.DEV) return query;
  const answers = new Map<Argument, ReturnType<typeof withTextsNoted<Answer>>>();
  return async (argument) => {
    const held = answers.get(argument) ?? withTextsNoted(() => query(argument));
    answers.set(argument, held);
    const { made, texts } = await held;
    for (const text of texts) noteText(text);
    return made;
  };
}

/** The same for a query without an argument. */
export function once<Answer>(query: () => Promise<Answer>): () => Promise<Answer> {
  const kept = memo((_all: 'all') => query());
  return () => kept('all');
}
