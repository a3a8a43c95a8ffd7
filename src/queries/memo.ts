/**
 * Keeps a query's answer for each argument for the length of a build: thousands of pages ask the same questions. The
 * preview asks anew each time, since editors change files while it runs.
 */
export function memo<Argument extends string, Answer>(
  query: (argument: Argument) => Promise<Answer>,
): (argument: Argument) => Promise<Answer> {
  if (import.meta.env?.DEV) return query;
  const answers = new Map<Argument, Promise<Answer>>();
  return (argument) => {
    const held = answers.get(argument) ?? query(argument);
    answers.set(argument, held);
    return held;
  };
}

/** The same for a query without an argument. */
export function once<Answer>(query: () => Promise<Answer>): () => Promise<Answer> {
  const kept = memo((_all: 'all') => query());
  return () => kept('all');
}
