import { afterEach, expect, test, vi } from 'vitest';
import { consentNotices } from '../../../scripts/lib/consent-notices.ts';

const consent = (until: string, date = '2026-01-01', scopes: ('internal' | 'public')[] = ['internal']) => ({
  date,
  until,
  scopes,
  photo: [],
});
const people = [
  { name: 'Awa', audience: 'internal' as const, consent: consent('2028-01-01') },
  { name: 'Bo', audience: 'internal' as const },
  { name: 'Chi', audience: 'internal' as const, consent: consent('2026-06-30') },
  { name: 'Dan', audience: 'internal' as const, consent: consent('2028-01-01', '2027-01-01') },
  { name: 'Eva', audience: 'internal' as const, consent: consent('2027-01-21') },
];

afterEach(() => vi.unstubAllEnvs());

test('names who is not listed and why, and whose consent lapses within 60 days', () => {
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
  expect(consentNotices(people, { edition: 'internal', now: '2026-11-22', preview: false })).toEqual([
    'Listed nowhere, for want of a consent in force:',
    '  Bo: no consent in the file',
    '  Chi: the consent lapsed on 2026-06-30',
    '  Dan: the consent is dated 2027-01-01',
    'Consents that lapse within 60 days, to be asked for again:',
    '  Eva: 2027-01-21',
  ]);
});

test('speaks French, and leaves alone who chose to be listed inside only', () => {
  vi.stubEnv('LC_ALL', 'fr_FR.UTF-8');
  expect(consentNotices([people[0]!, people[2]!], { edition: 'public', now: '2026-11-22', preview: false })).toEqual([
    'Personnes qui ne figurent nulle part, faute de consentement en cours :',
    '  Chi : le consentement a pris fin le 2026-06-30',
  ]);
  expect(consentNotices([people[0]!], { edition: 'internal', now: '2026-11-22', preview: false })).toEqual([]);
});
