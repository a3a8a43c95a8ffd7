import { describe, expect, test } from 'vitest';
import {
  audiencesOf,
  hasExpired,
  holdsPage,
  isAccountListed,
  isForColleagues,
  isVisible,
  photoAllowed,
  previewMark,
  settingsFor,
  sponsorsFor,
  unlistedReason,
} from '../../../src/domain/edition.ts';
import type { Account } from '../../../src/schemas/account.ts';
import { editions, type View } from '../../../src/schemas/edition.ts';
import type { Settings } from '../../../src/schemas/settings.ts';

const inside: View = { edition: 'internal', now: '2027-03-10', preview: false };
const outside: View = { ...inside, edition: 'public' };

describe('isVisible', () => {
  test.each([
    ['public', true, true],
    ['internal', true, false],
    ['champions', true, false],
  ] as const)('audience %s: inside %s, outside %s', (audience, internal, external) => {
    expect(isVisible({ audience }, inside)).toBe(internal);
    expect(isVisible({ audience }, outside)).toBe(external);
  });

  test('the day of publishing and the last day both count', () => {
    const entry = { audience: 'public', publish: '2027-03-10', expires: '2027-03-10' } as const;
    expect(isVisible(entry, inside)).toBe(true);
    expect(isVisible(entry, { ...inside, now: '2027-03-09' })).toBe(false);
    expect(isVisible(entry, { ...inside, now: '2027-03-11' })).toBe(false);
  });

  test('the preview shows drafts, future and expired entries, marked, but nothing of another edition', () => {
    const preview = { ...outside, preview: true };
    expect(isVisible({ audience: 'public', draft: true }, preview)).toBe(true);
    expect(isVisible({ audience: 'internal', draft: true }, preview)).toBe(false);
    expect(isVisible({ audience: 'public', draft: true }, outside)).toBe(false);
    expect(previewMark({ audience: 'public', draft: true }, '2027-03-10')).toBe('draft');
    expect(previewMark({ audience: 'public', publish: '2027-03-11' }, '2027-03-10')).toBe('future');
    expect(previewMark({ audience: 'public', expires: '2027-03-09' }, '2027-03-10')).toBe('expired');
  });

  test('what people agreed to holds for its days and its readers, and the preview makes no exception', () => {
    const consent = {
      who: 'Rosa',
      of: ['words' as const],
      given: '2027-03-10',
      until: '2027-03-10',
      scopes: ['internal' as const],
      held: 'x',
    };
    const post = { audience: 'public', consents: [consent] } as const;
    expect(isVisible(post, inside)).toBe(true);
    for (const view of [outside, { ...inside, now: '2027-03-09' }, { ...inside, now: '2027-03-11' }]) {
      expect(isVisible(post, view)).toBe(false);
      expect(isVisible(post, { ...view, preview: true })).toBe(false);
    }
    expect(isVisible({ ...post, consents: [consent, { ...consent, until: '2027-03-09' }] }, { ...inside, now: '2027-03-10' })).toBe(false);
  });

  test('the address of what has expired stays, unless an agreement lapsed with it', () => {
    const consent = { who: 'Rosa', of: ['words' as const], given: '2027-01-10', until: '2027-03-09', scopes: [...editions], held: 'x' };
    const over = { audience: 'public', expires: '2027-03-09' } as const;
    expect(hasExpired(over, outside)).toBe(true);
    expect(hasExpired({ ...over, audience: 'internal' }, outside)).toBe(false);
    expect(hasExpired({ ...over, consents: [{ ...consent, until: '2027-03-10' }] }, outside)).toBe(true);
    for (const view of [inside, outside]) expect(hasExpired({ ...over, consents: [consent] }, view)).toBe(false);
    expect(hasExpired({ ...over, consents: [{ ...consent, until: '2028-03-10', scopes: ['internal'] }] }, outside)).toBe(false);
  });
});

describe('unlistedReason', () => {
  const consent = { date: '2026-01-01', until: '2027-12-31', scopes: ['internal' as const], photo: [] };

  test('a consent in force for this edition lists somebody', () => {
    expect(unlistedReason({ audience: 'internal', consent }, inside)).toBeUndefined();
  });

  test.each([
    ['no-consent', { audience: 'public' as const }, inside],
    ['consent-not-yet', { audience: 'public' as const, consent: { ...consent, date: '2027-03-11' } }, inside],
    ['consent-lapsed', { audience: 'public' as const, consent: { ...consent, until: '2027-03-09' } }, inside],
    ['consent-scope', { audience: 'public' as const, consent }, outside],
    ['audience', { audience: 'internal' as const, consent: { ...consent, scopes: ['public' as const] } }, outside],
  ])('%s keeps them out, in the preview too', (reason, champion, view) => {
    expect(unlistedReason(champion, view)).toBe(reason);
    expect(unlistedReason(champion, { ...view, preview: true })).toBe(reason);
  });

  test('a photo needs a consent of its own', () => {
    expect(photoAllowed({ consent }, inside)).toBe(false);
    expect(photoAllowed({ consent: { ...consent, photo: ['internal'] } }, inside)).toBe(true);
    expect(photoAllowed({ consent: { ...consent, photo: ['internal'] } }, outside)).toBe(false);
    expect(photoAllowed({}, inside)).toBe(false);
  });
});

describe('what each edition may tell', () => {
  test('everything inside is for colleagues; the other one holds public entries alone', () => {
    expect(editions.filter(isForColleagues)).toEqual(['internal']);
    expect(editions.map(audiencesOf)).toEqual([['public', 'internal', 'champions'], ['public']]);
    expect(editions.map((edition) => holdsPage('/champions/material/', edition))).toEqual([true, false]);
    expect(editions.map((edition) => holdsPage('/champions/', edition))).toEqual([true, true]);
  });

  test('the names of hosts and projects are told to colleagues only', () => {
    const settings = { organisation: 'Orvane', internalHosts: ['intranet'], avoid: [{}] } as unknown as Settings;
    expect(settingsFor(settings, 'internal')).toBe(settings);
    expect(settingsFor(settings, 'public')).toEqual({ organisation: 'Orvane', internalHosts: [], avoid: [] });
  });

  test('a leader’s account goes with their own consent, or with their listing', () => {
    const consent = { date: '2026-01-01', until: '2027-12-31', scopes: ['public' as const], photo: [] };
    const leader = { kind: 'leader', audience: 'public' } as Account;
    const listed = (account: Account, view = outside) => isAccountListed(account, (id) => id === 'awa', view);
    expect(listed({ ...leader, kind: 'official' })).toBe(true);
    expect(listed({ ...leader, kind: 'official', audience: 'internal' })).toBe(false);
    expect([listed(leader), listed({ ...leader, consent }), listed({ ...leader, consent: { ...consent, until: '2027-01-01' } })]).toEqual([
      false,
      true,
      false,
    ]);
    expect([listed({ ...leader, champion: 'awa' }), listed({ ...leader, champion: 'jan' })]).toEqual([true, false]);
  });
});

describe('sponsorsFor', () => {
  // ada → (ben, hidden) → cleo; (dan, hidden) → eva and fred; gus, hidden, below cleo.
  const sponsors = new Map<string, string | undefined>([
    ['ada', undefined],
    ['ben', 'ada'],
    ['cleo', 'ben'],
    ['dan', 'ben'],
    ['eva', 'dan'],
    ['fred', 'dan'],
    ['gus', 'cleo'],
  ]);
  const listed = new Set(['ada', 'cleo', 'eva', 'fred']);
  const told = (of: ReadonlyMap<string, string | undefined>, edition: 'internal' | 'public') =>
    sponsorsFor(of, (id) => listed.has(id), edition);

  test('colleagues keep every place', () => expect(told(sponsors, 'internal')).toEqual(sponsors));

  test('outside, those between are one place each, with nothing before it and nobody beside', () => {
    const places = told(sponsors, 'public');
    expect([...places.keys()].filter((id) => listed.has(id))).toEqual(['ada', 'cleo', 'eva', 'fred']);
    expect(places.size).toBe(7);
    const behind = ['cleo', 'eva', 'fred'].map((id) => places.get(id));
    expect(new Set(behind).size).toBe(3);
    expect(behind.map((id) => places.get(id ?? ''))).toEqual([undefined, undefined, undefined]);
  });

  test('and whether the files of the others are there changes nothing', () => {
    const cut = new Map([...sponsors].filter(([id]) => listed.has(id)));
    expect([...told(cut, 'public')]).toEqual([...told(sponsors, 'public')]);
  });
});
