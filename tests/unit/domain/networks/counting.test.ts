import { describe, expect, test } from 'vitest';
import { countText, segmentations } from '../../../../src/domain/networks/counting.ts';
import { byteLength, measure } from '../../../../src/domain/networks/measure.ts';
import { countings } from '../../../../src/schemas/network.ts';

const family = '👨\u200D👩\u200D👧\u200D👦';

test.each(countings)('%s: the segments hold the whole text', (counting) => {
  const text = `Voilà, ${family} @ana@mastodon.social https://www.orvane.example/a?b=c #Été 1️⃣`;
  expect(segmentations[counting](text).reduce((sum, { length }) => sum + length, 0)).toBe(text.length);
  expect(countText('', counting)).toBe(0);
});

test('graphemes: what a reader takes for one character', () => {
  expect(countText(`e\u0301t${family}🇫🇷`, 'graphemes')).toBe(4);
});

test('characters: UTF-16 units, the strictest way', () => {
  expect(countText('été', 'characters')).toBe(3);
  expect(countText(`a${family}`, 'characters')).toBe(12);
});

describe('mastodon', () => {
  test('an address with its protocol counts 23', () => {
    expect(countText('Lire https://www.orvane.example/fr/emplois/fibre-lille?utm_source=flambeau&utm_medium=social', 'mastodon')).toBe(
      5 + 23,
    );
  });
  test('one without counts as it is written', () => {
    expect(countText('orvane.com', 'mastodon')).toBe(10);
  });
  test('the server of a mention is free', () => {
    expect(countText('Merci @ana@mastodon.social et @leo !', 'mastodon')).toBe('Merci @ana et @leo !'.length);
  });
  test('an emoji is one', () => {
    expect(countText(family, 'mastodon')).toBe(1);
  });
});

describe('threads', () => {
  test('an emoji counts its UTF-8 bytes', () => {
    expect(countText('Bravo 👏', 'threads')).toBe(6 + 4);
    expect(countText(family, 'threads')).toBe(25);
    expect(countText('🇫🇷', 'threads')).toBe(8);
  });
  test('letters with accents and marks count one', () => {
    expect(countText('Été ©', 'threads')).toBe(5);
  });
});

describe('measure', () => {
  test('says where a text becomes too long, at the beginning of what does not fit', () => {
    expect(measure(`abc${family}d`, segmentations.graphemes, 3)).toEqual({ count: 5, over: 3 });
    expect(measure('abc', segmentations.graphemes, 3)).toEqual({ count: 3, over: undefined });
  });
  test('counts bytes for a second limit', () => {
    expect(byteLength('é👏')).toBe(6);
  });
});

test('a text of 200,000 letters without a space is counted as the others are', () => {
  const text = '字'.repeat(200_000);
  expect(countText(text, 'x-weighted')).toBe(400_000);
  expect(countText(`看${text}https://www.orvane.example/字`, 'x-weighted')).toBe(400_002 + 23 + 2);
});
