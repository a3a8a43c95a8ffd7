import { expect, test } from 'vitest';
import { isTimelineShown } from '../../../src/domain/edition.ts';
import type { Account } from '../../../src/schemas/account.ts';
import type { Champion } from '../../../src/schemas/champion.ts';
import type { View } from '../../../src/schemas/edition.ts';

const inside: View = { edition: 'internal', now: '2027-03-10', preview: false };
const outside: View = { ...inside, edition: 'public' };
const consent = (posts?: ('internal' | 'public')[], until = '2027-12-31') => ({
  date: '2026-01-01',
  until,
  scopes: ['internal' as const, 'public' as const],
  photo: [],
  ...(posts && { posts }),
});
const champion = (own: ReturnType<typeof consent> | undefined) => ({ audience: 'public', consent: own }) as Champion;
const account = (more: Partial<Account>) => ({ kind: 'leader', audience: 'public', ...more }) as Account;

test('an official account speaks for the group, to those whom it is for', () => {
  expect(isTimelineShown({ account: account({ kind: 'official' }) }, outside)).toBe(true);
  expect(isTimelineShown({ account: account({ kind: 'official', audience: 'internal' }) }, outside)).toBe(false);
  expect(isTimelineShown({ account: account({ kind: 'official', draft: true }) }, inside)).toBe(false);
});

test.each([
  ['no consent', undefined, false, false],
  ['one to be listed, and not for posts', consent(), false, false],
  ['one for posts, for nobody', consent([]), false, false],
  ['one for colleagues', consent(['internal']), true, false],
  ['one for everybody', consent(['internal', 'public']), true, true],
  ['a lapsed one', consent(['internal', 'public'], '2027-03-09'), false, false],
  ['one on its last day', consent(['internal', 'public'], '2027-03-10'), true, true],
] as const)('a person with %s: inside %s, outside %s', (_, own, internal, external) => {
  for (const [view, expected] of [
    [inside, internal],
    [outside, external],
    // The preview makes no exception.
    [{ ...inside, preview: true }, internal],
  ] as const) {
    expect(isTimelineShown({ champion: champion(own) }, view)).toBe(expected);
    expect(isTimelineShown({ account: account({ consent: own }) }, view)).toBe(expected);
    expect(isTimelineShown({ account: account({ champion: 'awa' }), champion: champion(own) }, view)).toBe(expected);
  }
});

test('a leader whose champion’s file is gone, and posts of nobody, are not shown', () => {
  expect(isTimelineShown({ account: account({ champion: 'awa' }) }, inside)).toBe(false);
  expect(isTimelineShown({}, inside)).toBe(false);
});
