import { describe, expect, test } from 'vitest';
import { isVisible, photoAllowed, previewMark, unlistedReason, type View } from '../../../src/domain/edition.ts';

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
