import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { askAll, readQuestions } from '../../scripts/lib/search-quality.ts';

const folder = join(import.meta.dirname, '../search');

describe.each(['en', 'fr'])('questions as employees type them, %s', (language) => {
  const sets = readQuestions(join(folder, `questions.${language}.yaml`));
  test.each(sets)('$name: a right page first for four in five, among three for nineteen in twenty', ({ questions }) => {
    const asked = askAll(inject('demo'), language, questions);
    const missed = (most: number) => asked.filter(({ place }) => place === 0 || place > most).map(({ question }) => question);
    expect(missed(1).length, missed(1).join('\n')).toBeLessThanOrEqual(questions.length * 0.2);
    expect(missed(3).length, missed(3).join('\n')).toBeLessThanOrEqual(questions.length * 0.05);
  });

  test('there are a hundred, a third of them held aside, and every right page exists', () => {
    expect(sets.map(({ name, questions }) => [name, questions.length])).toEqual([
      ['tuned', 67],
      ['held', 33],
    ]);
    const known = new Set(askAll(inject('demo'), language, [{ q: '', right: [] }]).flatMap(({ found }) => found));
    expect(known.size).toBe(0);
  });
});
