import { expect, test } from 'vitest';
import { avoidedPhrases, findAvoided } from '../../../../src/domain/writing/avoid.ts';

const found = (phrase: string, text: string) => {
  const [avoided] = avoidedPhrases([{ phrases: { xx: [phrase] }, reason: { xx: 'r' }, instead: { xx: 'i' } }], 'xx');
  return findAvoided(text, avoided!)?.found;
};

test.each([
  ['世界一', '当社は世界一の電力会社です', '世界一'],
  ['絶対に安全', 'これは絶対に安全です', '絶対に安全'],
  ['业界第一', '我们是业界第一的公司', '业界第一'],
  ['อันดับหนึ่ง', 'เราเป็นอันดับหนึ่งของโลก', 'อันดับหนึ่ง'],
  ['세계 최고', '세계 최고의 회사', '세계 최고'],
  ['leader européen', 'notre leader europe\u0301en à nous', 'leader européen'],
  ['leader europe\u0301en', 'notre leader européen à nous', 'leader européen'],
  ['leader mondial', 'Le leader\u00A0mondial !', 'leader\u00A0mondial'],
  ["n'importe quoi", 'C’est n’importe quoi.', 'n’importe quoi'],
])('%s is found in “%s”', (phrase, text, expected) => expect(found(phrase, text)).toBe(expected));

test.each([
  ['cafe', 'au cafe\u0301 du coin'],
  ['leader', 'leadership'],
  ['leader', 'cheerleader'],
])('%s is no word of “%s”', (phrase, text) => expect(found(phrase, text)).toBeUndefined());
