import { describe, expect, test } from 'vitest';
import { append, check, swap } from '../tree.ts';

/** A year far away is a question of another rule’s as well. */
const near = (lines: readonly string[]) => lines.filter((line) => !/far from today|loin d’aujourd’hui/.test(line));
const awa = (from: string, to: string) => check({ 'champions/awa-mbaye.yaml': swap(from, to) });

describe('days of a person that cannot be true', () => {
  test.each<[string, string, string, string, string]>([
    [
      'an end before the beginning',
      'until: 2028-05-04',
      'until: 2020-01-01',
      'consent.until',
      'the consent would end on 2020-01-01, before it was given on 2026-05-04',
    ],
    ['more than three years', 'until: 2028-05-04', 'until: 2029-06-01', 'consent.until', 'three years at the most: write 2029-05-31'],
    ['a typing error of ten years', 'until: 2028-05-04', 'until: 2038-05-04', 'consent.until', 'write 2029-05-31 or an earlier day'],
    ['a label of tomorrow', 'labelled: 2026-05-04', 'labelled: 2126-05-04', 'labelled', 'the label is dated 2126-05-04'],
    ['a consent of tomorrow', 'date: 2026-05-04', 'date: 2126-05-04', 'consent.date', 'the consent is dated 2126-05-04'],
  ])('%s', async (_, from, to, field, words) => {
    const { en, fr } = await awa(from, to);
    const own = near(en).filter((line) => line.includes(` ${field}: `));
    expect(own).toEqual([expect.stringContaining(words.replace('three years', '3 years'))]);
    expect(own[0]).toMatch(/^champions\/awa-mbaye\.yaml:\d+:\d+ /);
    expect(fr.filter((line) => line.includes(` ${field}: `))).toHaveLength(en.filter((line) => line.includes(` ${field}: `)).length);
  });

  test('the last day of the month of three years is allowed', async () => {
    expect((await awa('until: 2028-05-04', 'until: 2029-05-31')).en).toEqual([]);
  });
});

test('a leader who is no champion consents as a champion does', async () => {
  const { en } = await check({
    'accounts/leader.yaml': `name: Ilse Maes
kind: leader
about: { fr: Elle raconte., en: She tells. }
job: { fr: Directrice, en: Director }
network: linkedin
handle: '@ilse'
url: https://www.linkedin.com/in/ilse
languages: [fr]
consent: { date: 2026-05-04, scopes: [internal], until: 2036-05-04 }
`,
  });
  expect(near(en)).toEqual([expect.stringMatching(/^accounts\/leader\.yaml:9:\d+ consent\.until: .*write 2029-05-31/)]);
});

test('one address for two people', async () => {
  const { en } = await check({ 'champions/jan-kowalczyk.yaml': append('email: Awa.Mbaye@orvane.example\n') });
  expect(en).toEqual([
    expect.stringMatching(
      /^champions\/jan-kowalczyk\.yaml:\d+:8 email: “Awa\.Mbaye@orvane\.example” is the address of champions\/awa-mbaye\.yaml too/,
    ),
  ]);
});
