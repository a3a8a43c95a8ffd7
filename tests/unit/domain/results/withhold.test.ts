import { describe, expect, test } from 'vitest';
import { Draws } from '../../../../scripts/lib/scale/random.ts';
import { cellsOf } from '../../../../src/domain/results/cells.ts';
import { published, SMALLEST } from '../../../../src/domain/results/withhold.ts';
import type { Figure } from '../../../../src/schemas/result.ts';
import { isPossible, sumsOf } from './reader.ts';

const clicks = (network: string, count: number, more: Partial<Figure> = {}): Figure => ({ network, clicks: count, ...more });
const shownOf = (figures: readonly Figure[]) => Object.fromEntries(published(figures, 'clicks').counts);

describe('a month', () => {
  test('that has no small group shows all, noughts too', () => {
    const figures = [clicks('linkedin', 40), clicks('x', 12), clicks('bluesky', 0)];
    expect(published(figures, 'clicks').total).toBe(52);
    expect(shownOf(figures)).toMatchObject({ 'network linkedin': 40, 'network x': 12, 'network bluesky': 0 });
  });

  test('withholds a small group, and the smallest other one that keeps it from being subtracted', () => {
    const figures = [clicks('linkedin', 40), clicks('x', 12), clicks('bluesky', 3)];
    expect(shownOf(figures)).toMatchObject({ 'network linkedin': 40, 'network x': undefined, 'network bluesky': undefined });
  });

  test('whose two small groups give each other away withholds a third', () => {
    // Two groups that make 2 together count one each.
    const shown = shownOf([clicks('linkedin', 40), clicks('x', 12), clicks('bluesky', 1), clicks('threads', 1)]);
    expect(shown['network x']).toBeUndefined();
    expect(shown['network linkedin']).toBe(40);
  });

  test('of fewer than five in all shows nothing', () => {
    const small = published([clicks('x', 3), clicks('linkedin', 1)], 'clicks');
    expect(small.total).toBeUndefined();
    expect([...small.counts.values()].filter((count) => count !== undefined)).toEqual([]);
  });

  test('whose groups cannot be protected shows nothing', () => {
    expect(published([clicks('x', 1), clicks('linkedin', 4)], 'clicks').total).toBeUndefined();
  });

  test('withholds what a kind less its posts would give away, and what a campaign got without a post', () => {
    const job = { kind: 'job', campaign: 'jobs' } as const;
    const shown = shownOf([
      clicks('x', 20, { ...job, post: 'a' }),
      clicks('x', 30, { ...job, post: 'b' }),
      clicks('x', 2, { kind: 'job', campaign: 'jobs' }),
      clicks('x', 50, { kind: 'news', campaign: 'news', post: 'c' }),
    ]);
    expect([shown['kind job'], shown['post a'], shown['post b']].filter((count) => count === undefined).length).toBeGreaterThan(0);
  });
});

/** Months as they come, with many small groups: every one from its number. */
function drawn(seed: number): Figure[] {
  const draws = new Draws(seed);
  const int = (from: number, to: number) => draws.int(from, to);
  const kinds = ['news', 'job', 'event'] as const;
  const posts = Array.from({ length: int(1, 5) }, (_, index) => ({
    post: `post-${index}`,
    ...(int(0, 5) > 0 && { kind: kinds[int(0, 2)]! }),
    ...(int(0, 3) > 0 && { campaign: `campaign-${int(0, 2)}` }),
  }));
  const count = () => (int(0, 2) > 0 ? int(0, 6) : int(5, 60));
  return Array.from({ length: int(1, 9) }, () => {
    const post = int(0, 3) > 0 ? posts[int(0, posts.length - 1)]! : int(0, 1) > 0 ? { campaign: `campaign-${int(0, 2)}` } : {};
    return { ...(int(0, 4) > 0 && { network: `network-${int(0, 3)}` }), ...post, clicks: count() };
  });
}

test('of 1,500 drawn months, no reader can reckon out a withheld group, nor come near a small one', () => {
  let [withheld, small] = [0, 0];
  for (let seed = 1; seed <= 1500; seed += 1) {
    const figures = drawn(seed);
    const month = published(figures, 'clicks');
    if (month.total === undefined) continue;
    const sums = sumsOf(month, figures);
    const truth = new Map(cellsOf(figures, 'clicks').cells.map(({ id, count }) => [id, count]));
    const unknown = new Set(sums.flatMap(({ unknowns }) => unknowns.map((name) => name.replace(/^minus /, ''))));
    expect(isPossible(sums, truth), `the reader’s sums hold (${seed})`).toBe(true);
    for (const id of unknown) {
      const count = truth.get(id)!;
      const isRest = id.startsWith('rest ');
      if (count === 0 || (isRest && count >= SMALLEST)) continue;
      const possible = Array.from({ length: 2 * SMALLEST + 1 }, (_, step) => count - SMALLEST + step).filter(
        (value) => value >= 1 && isPossible(sums, new Map([[id, value]])),
      );
      withheld += 1;
      if (count < SMALLEST) small += 1;
      expect(possible.length, `${id} of ${seed}: ${JSON.stringify(figures)}`).toBeGreaterThan(count < SMALLEST ? SMALLEST : 1);
    }
  }
  expect(withheld).toBeGreaterThan(1000);
  expect(small).toBeGreaterThan(500);
});
