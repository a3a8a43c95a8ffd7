import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Token, tokenize } from '../../../../src/domain/networks/tokens.ts';

interface Case {
  description: string;
  text: string;
  expected: unknown;
}
const { tests } = parse(readFileSync(new URL('../../../fixtures/twitter-text/extract.yml', import.meta.url), 'utf8')) as {
  tests: Record<string, Case[]>;
};

/** Each token with its place, in UTF-16 units. */
function placed(text: string, kind: Token['kind']) {
  let start = 0;
  return tokenize(text).flatMap((token) => {
    const end = start + token.text.length;
    const indices = [start, end];
    start = end;
    return token.kind === kind ? [{ text: token.text, indices }] : [];
  });
}
const bare = (word: string) => word.slice(1);

/** What each section of the file asks, in our tokens. */
const asked: Record<string, (text: string) => unknown> = {
  mentions: (text) => placed(text, 'mention').map(({ text: word }) => bare(word)),
  mentions_with_indices: (text) => placed(text, 'mention').map(({ text: word, indices }) => ({ screen_name: bare(word), indices })),
  mentions_or_lists_with_indices: (text) =>
    placed(text, 'mention').map(({ text: word, indices }) => {
      const [name = '', slug] = bare(word).split('/');
      return { screen_name: name, list_slug: slug === undefined ? '' : `/${slug}`, indices };
    }),
  replies: (text) => {
    const [first] = tokenize(text).filter((token) => token.kind !== 'text' || token.text.trim() !== '');
    return first?.kind === 'mention' ? bare(first.text) : null;
  },
  urls: (text) => placed(text, 'link').map(({ text: url }) => url),
  urls_with_indices: (text) => placed(text, 'link').map(({ text: url, indices }) => ({ url, indices })),
  urls_with_directional_markers: (text) => placed(text, 'link').map(({ text: url, indices }) => ({ url, indices })),
  tco_urls_with_params: (text) => placed(text, 'link').map(({ text: url }) => url),
  hashtags: (text) => placed(text, 'hashtag').map(({ text: word }) => bare(word)),
  hashtags_from_astral: (text) => placed(text, 'hashtag').map(({ text: word }) => bare(word)),
  hashtags_with_indices: (text) => placed(text, 'hashtag').map(({ text: word, indices }) => ({ hashtag: bare(word), indices })),
};

/** What of the file we do otherwise, and why. */
const otherwise: Record<string, string> = {
  cashtags: 'only X makes links of $TEST; none of our texts has any, and the preview shows the other networks too',
  cashtags_with_indices: 'as above',
  'mentions: Extract lone metion but not @user@user (too close to an email)': 'on Mastodon @test@example.com is how one mentions somebody',
};

test('every section of the file is asked, or said to be done otherwise', () => {
  expect(Object.keys(tests).filter((section) => !asked[section] && !otherwise[section])).toEqual([]);
  expect(Object.values(tests).flat().length).toBe(238);
});

for (const [section, cases] of Object.entries(tests))
  if (asked[section])
    test.each(cases.filter(({ description }) => !otherwise[`${section}: ${description}`]))(
      `${section}: $description`,
      ({ text, expected }) => expect(asked[section]!(text)).toEqual(expected),
    );

test('a text comes back whole, whatever stands in it', () => {
  for (const { text } of Object.values(tests).flat())
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(''),
    ).toBe(text);
});

test.each([
  ['Avec @awa@mastodon.example, hier', ['@awa@mastodon.example']],
  ['Merci @jean.dupont-2 !', ['@jean.dupont-2']],
  ['Merci (@awa), «@awa» et ’@awa', ['@awa', '@awa', '@awa']],
  ['écrire à awa@orvane.example', []],
])('%s: mentions of the other networks too', (text, expected) => {
  expect(placed(text, 'mention').map(({ text: word }) => word)).toEqual(expected);
});
