import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { countText, segmentations } from '../../../../src/domain/networks/counting.ts';
import { measure } from '../../../../src/domain/networks/measure.ts';

type Part = string | { times: number; of: string };
interface Case {
  description: string;
  text: Part | Part[];
  weightedLength: number;
  valid: boolean;
  /** The last character that still fits, from 0. */
  validRangeEnd: number;
}

const read = (name: string) => parse(readFileSync(new URL(`../../../fixtures/twitter-text/${name}`, import.meta.url), 'utf8')) as unknown;
const sections = read('validate.yml') as Record<string, Case[]>;
const textOf = ({ text }: Case) =>
  [text]
    .flat()
    .map((part) => (typeof part === 'string' ? part : part.of.repeat(part.times)))
    .join('');

/** Configuration v2, which X has left, counted the parts of an emoji one by one. The same texts stand in the section of v3. */
const onlyInV2 = new Set([
  'Count a mix of single byte single word, and double word unicode characters',
  'Count unicode emoji chars outside the basic multilingual plane with skin tone modifiers',
]);
/** X refuses noncharacters such as U+FFFF, which no keyboard writes; we count them and refuse nothing. */
const refusesCharacters = new Set(['Handle invalid characters']);

for (const [section, cases] of Object.entries(sections)) {
  const satisfied = cases.filter(({ description }) => !(section === 'WeightedTweetsCounterTest' && onlyInV2.has(description)));
  test.each(satisfied)(`${section}: $description`, (example) => {
    const text = textOf(example);
    const { count, over } = measure(text, segmentations['x-weighted'], 280);
    expect(count).toBe(example.weightedLength);
    if (refusesCharacters.has(example.description)) return;
    expect(over === undefined).toBe(example.valid);
    expect((over ?? text.length) - 1).toBe(example.validRangeEnd);
  });
}

test('texts that the official implementation has counted', () => {
  const counted = read('counted.yml') as [number, string][];
  expect(counted.length).toBeGreaterThan(150);
  expect(counted.map(([, text]) => [countText(text, 'x-weighted'), text])).toEqual(counted);
});

test('an invented organisation’s address counts like a real one', () => {
  expect(countText('https://www.orvane.example/fr/emplois/fibre-lille?utm_source=flambeau', 'x-weighted')).toBe(23);
});
