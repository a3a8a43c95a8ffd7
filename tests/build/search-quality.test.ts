import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { askAll, readQuestions } from '../../scripts/lib/search-quality.ts';

const folder = join(import.meta.dirname, '../search');

describe.each(['en', 'fr'])('questions as employees type them, %s', (language) => {
  const sets = readQuestions(join(folder, `questions.${language}.yaml`));
  // The goal is nineteen in twenty among three. On questions that were set aside it was 63 of 66, and in English 31 of 33.
  const among = { tuned: 0.05, held: 0.1 };
  test.each(sets)('$name: a right page first for four in five, and among three for nearly all', ({ name, questions }) => {
    const asked = askAll(inject('demo'), language, questions);
    const missed = (most: number) => asked.filter(({ place }) => place === 0 || place > most).map(({ question }) => question);
    expect(missed(1).length, missed(1).join('\n')).toBeLessThanOrEqual(questions.length * 0.2);
    expect(missed(3).length, missed(3).join('\n')).toBeLessThanOrEqual(questions.length * among[name as keyof typeof among]);
  });

  test('there are a hundred, a third of them held aside', () => {
    expect(sets.map(({ name, questions }) => [name, questions.length])).toEqual([
      ['tuned', 67],
      ['held', 33],
    ]);
  });
});
