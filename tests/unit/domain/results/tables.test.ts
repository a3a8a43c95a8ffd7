import { describe, expect, test } from 'vitest';
import { conversionRate, resultsOf } from '../../../../src/domain/results/tables.ts';
import type { Figure } from '../../../../src/schemas/result.ts';

const months = (figures: Record<string, Figure[]>) => resultsOf(new Map(Object.entries(figures)));

describe('several months', () => {
  const results = months({
    '2026-10': [
      { network: 'x', visits: 3 },
      { network: 'linkedin', visits: 90, conversions: 9 },
      { network: 'facebook', visits: 20 },
    ],
    '2026-09': [
      { network: 'linkedin', visits: 50, conversions: 6 },
      { network: 'facebook', visits: 30, conversions: 10 },
    ],
  });
  const row = (key: string) => results.tables.network.find((one) => one.key === key)!.counts;

  test('stand in order, and their total is the sum of what they show', () => {
    expect(results.months.map(({ month, counts }) => [month, counts.visits.count])).toEqual([
      ['2026-09', 80],
      ['2026-10', 113],
    ]);
    expect(results.totals.visits).toEqual({ count: 193, partial: false, counted: true });
  });

  test('add up what is shown: a group that is withheld in one is at least the rest, and one withheld in all stays so', () => {
    expect(row('linkedin').visits).toEqual({ count: 140, partial: false, counted: true });
    // In October Facebook is withheld, or X could be subtracted.
    expect(row('facebook').visits).toEqual({ count: 30, partial: true, counted: true });
    expect(row('x').visits).toEqual({ count: undefined, partial: false, counted: true });
    expect(row('x').clicks.counted).toBe(false);
  });

  test('have a rate only where both of its numbers are whole', () => {
    expect(conversionRate(row('linkedin'))).toBeCloseTo(15 / 140);
    expect(conversionRate(row('facebook'))).toBeUndefined();
    expect(conversionRate(row('x'))).toBeUndefined();
  });
});

test('rows stand by their shown numbers, what nobody knows last, and posts without a name not at all', () => {
  const { tables } = months({
    '2026-10': [
      { visits: 500 },
      { network: 'x', post: 'a', kind: 'job', visits: 20 },
      { network: 'linkedin', post: 'b', kind: 'job', visits: 40 },
    ],
  });
  expect(tables.network.map(({ key }) => key)).toEqual(['linkedin', 'x', '']);
  expect(tables.post.map(({ key }) => key)).toEqual(['b', 'a']);
});
