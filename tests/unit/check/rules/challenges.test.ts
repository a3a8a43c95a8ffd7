import { expect, test } from 'vitest';
import { check } from '../tree.ts';

const challenge =
  '---\ntitle: Un essai\nsummary: Deux semaines.\nowner: L’équipe\nreview: 2027-09-01\nfrom: 2026-11-02\nuntil: 2026-11-13\naim: Cent photos.\ntarget: 100\nunit: photos\nprogress:\n  - { day: 2026-11-06, count: 12 }\nrules:\n  - Une photo chacun.\n---\n';
const thanks = (more: string) => `month: 2026-10\nthanks:\n  - for: { fr: Un merci. }\n    agreed: 2026-11-04\n${more}`;
const lines = async (changes: Record<string, string>) => (await check(changes)).en;

test('a challenge ends after it begins, and no count is of a day to come', async () => {
  expect(await lines({ 'challenges/fr/one.mdx': challenge })).toEqual([]);
  expect(
    await lines({ 'challenges/fr/one.mdx': challenge.replace('2026-11-13', '2026-11-01').replace('2026-11-06', '2026-12-06') }),
  ).toEqual([
    'challenges/fr/one.mdx:7:8 until: the challenge would end on 2026-11-01, before it begins on 2026-11-02; correct one of the two days',
    'challenges/fr/one.mdx:12:12 progress[0].day: a count of 2026-12-06, and today is 2026-11-30: write the day on which it was made',
  ]);
});

test('who is thanked is a champion, or has a consent of their own', async () => {
  const consent = '    consent: { date: 2026-11-01, scopes: [internal], until: 2027-11-30 }\n';
  const of = (text: string, name = '2026-10') => lines({ [`thanks/${name}.yaml`]: text });
  expect(await of(thanks('    champion: awa-mbaye\n'))).toEqual([]);
  expect(await of(thanks(`    name: Rosa\n${consent}`))).toEqual([]);
  expect(await of(thanks('    name: Rosa\n'))).toEqual([expect.stringContaining('named only with a “consent”')]);
  expect(await of(thanks(''))).toEqual([expect.stringContaining('say who is thanked')]);
  expect(await of(thanks(`    champion: awa-mbaye\n    name: Rosa\n${consent}`))).toEqual([expect.stringContaining('say who is thanked')]);
  expect(await of(thanks('    champion: awa-mbaye\n').replace('2026-11-04', '2026-12-04'))).toEqual([
    expect.stringContaining('they would agree on 2026-12-04, and today is 2026-11-30'),
  ]);
  expect(await of(thanks('    champion: awa-mbaye\n'), '2026-09')).toEqual([
    expect.stringContaining('name the file “thanks/2026-10.yaml”'),
  ]);
});
