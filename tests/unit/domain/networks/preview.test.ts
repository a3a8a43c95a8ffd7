import { describe, expect, test } from 'vitest';
import { foldAt } from '../../../../src/domain/networks/fold.ts';
import { shortAddress } from '../../../../src/domain/networks/short-address.ts';
import { tokenize } from '../../../../src/domain/networks/tokens.ts';

describe('foldAt', () => {
  test('a short text is not folded', () => {
    expect(foldAt('a'.repeat(210), 210)).toBeUndefined();
  });
  test('a long line is cut at the last word that fits', () => {
    const text = 'mots '.repeat(60).trim();
    const cut = foldAt(text, 210)!;
    expect(text.slice(0, cut)).toMatch(/^(?:mots )*mots$/);
    expect(cut).toBeGreaterThan(200);
    expect(cut).toBeLessThanOrEqual(210);
  });
  test('a break uses up its line: a short paragraph, an empty line, and that was it', () => {
    expect(foldAt('Bonjour\n\nLa suite\nla fin', 210)).toBe('Bonjour\n\nLa suite'.length);
    expect(foldAt('Bonjour\n\nLa suite', 210)).toBeUndefined();
  });
  test('an emoji of several parts is not cut', () => {
    const family = '👨\u200D👩\u200D👧\u200D👦';
    expect(foldAt(family.repeat(30), 12)! % family.length).toBe(0);
  });
});

describe('tokenize', () => {
  const kinds = (text: string) => tokenize(text).map(({ kind, text: run }) => `${kind}:${run}`);
  test('links, hashtags and mentions, without the punctuation after them', () => {
    expect(kinds('Voir (https://www.orvane.example/a?b=c#d). Merci @ana@mastodon.social, #ServiceClient !')).toEqual([
      'text:Voir (',
      'link:https://www.orvane.example/a?b=c#d',
      'text:). Merci ',
      'mention:@ana@mastodon.social',
      'text:, ',
      'hashtag:#ServiceClient',
      'text: !',
    ]);
  });
  test('numbers and addresses are neither', () => {
    expect(kinds('le n° #1, a@b.fr')).toEqual(['text:le n° #1, a@b.fr']);
  });
  test('nothing is lost', () => {
    const text = '#a #b\n@c https://x.example/’ fin';
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(''),
    ).toBe(text);
  });
});

test('short posts show addresses short', () => {
  expect(shortAddress('https://www.orvane.example/')).toBe('orvane.example');
  expect(shortAddress('https://www.orvane.example/fr/emplois/fibre-lille')).toBe('orvane.example/fr/emplois/fibr…');
});
