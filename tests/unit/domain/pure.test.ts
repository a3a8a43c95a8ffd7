import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf, today } from '../../../src/domain/day.ts';
import { afterAnswer, readCards, writeCards } from '../../../src/domain/learning/leitner.ts';
import { mixedOrder } from '../../../src/domain/learning/mixed.ts';
import { readAnswer, writeAnswer } from '../../../src/domain/learning/notation.ts';
import { hasProgress, places } from '../../../src/domain/learning/place.ts';
import { acceptedAnswers, foldAnswer, isAccepted } from '../../../src/domain/learning/short-answer.ts';

describe('a mixed order', () => {
  const names = ['storm', 'a', 'b', 'who-helps', 'first-hour', 'x9', 'le-bon-ordre', 'q', 'order-2', 'zzz'];
  test.each(names)('%s: is the same each time, holds each thing once, and is never the right order', (name) => {
    for (const count of [2, 3, 4, 5, 6, 9]) {
      const order = mixedOrder(name, count);
      expect(order).toEqual(mixedOrder(name, count));
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
      expect(order).not.toEqual([...order].sort((a, b) => a - b));
    }
  });
  test('two exercises of the same size are not all mixed alike', () => {
    expect(new Set(names.map((name) => mixedOrder(name, 5).join(''))).size).toBeGreaterThan(5);
  });
});

describe('a short answer', () => {
  test.each([
    ['guichet du doute', ['Guichet du doute', 'LE GUICHET DU DOUTE.', '  le  guichet-du doute !', 'guichet du dôute']],
    ['l’audace', ["L'audace", 'audace', 'l audace']],
    ['cœur', ['coeur', 'Un cœur']],
    ['the desk', ['desk', 'A desk', 'Desk?']],
    ['48', ['48', '48.']],
    ['Łódź', ['ŁÓDŹ']],
  ])('%s', (answer, typed) => {
    for (const text of typed) expect(isAccepted(text, acceptedAnswers(answer)), text).toBe(true);
  });
  test('another word, a part of it, nothing', () => {
    for (const text of ['guichet', 'le doute', '', '…', 'le']) expect(isAccepted(text, ['guichet du doute']), text).toBe(false);
  });
  test('an article alone is a word like another', () => expect(foldAnswer('The')).toBe('the'));
  test('bars separate answers', () => expect(acceptedAnswers('a b | c|d')).toEqual(['a b', 'c', 'd']));
});

describe('answers in letters', () => {
  test('come back as they were', () => {
    expect(readAnswer(writeAnswer([0, 11, 35]))).toEqual({ checked: true, places: [0, 11, 35] });
    expect(readAnswer(writeAnswer([2], false))).toEqual({ checked: false, places: [2] });
    expect(readAnswer('')).toEqual({ checked: true, places: [] });
  });
  test('what nobody wrote is no answer', () => expect(readAnswer('0!2').places).toEqual([]));
});

describe('cards over days', () => {
  test('a card that is known comes back after 1, 2, 4, 8 and then every 16 days', () => {
    let card = { box: 0, due: 0 };
    const waits: number[] = [];
    for (let day = 300; waits.length < 7; day = card.due) {
      card = afterAnswer(card, true, day);
      waits.push(card.due - day);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 16, 16]);
  });
  test('a card that isn’t known is due today, and tomorrow once it is', () => {
    const missed = afterAnswer({ box: 4, due: 20 }, false, 20);
    expect(missed).toEqual({ box: 0, due: 20 });
    expect(afterAnswer(missed, true, 20)).toEqual({ box: 1, due: 21 });
  });
  test('forty cards fit in an answer, and come back', () => {
    const cards = Array.from({ length: 40 }, (_, index) => ({ box: index % 6, due: 320 + index * 100 }));
    const text = writeCards(cards);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(readCards(text, 40)).toEqual(cards);
  });
  test('cards that were added since, and what cannot be read, are new', () => {
    expect(readCards('1008', 2)).toEqual([
      { box: 1, due: 8 },
      { box: 0, due: 0 },
    ]);
    expect(readCards('9zzz????', 2)).toEqual([
      { box: 0, due: 0 },
      { box: 0, due: 0 },
    ]);
  });
});

test('days are the reader’s own, and count across a change of clocks', () => {
  expect(today(new Date(2026, 10, 22, 0, 5))).toBe('2026-11-22');
  expect(today(new Date(2026, 10, 22, 23, 55))).toBe('2026-11-22');
  expect(dayOf(dayNumber('2027-03-28') + 1)).toBe('2027-03-29');
  expect(dayNumber('2026-01-01')).toBe(0);
});

describe('where one is', () => {
  const progress = {
    version: 1 as const,
    lessons: { 'a/1': { done: '2026-11-20', exercises: {} }, 'a/2': { exercises: {} }, 'b/1': { done: '2026-11-21', exercises: {} } },
  };
  test('lessons of a module', () => {
    expect(places(progress, [['a/1'], ['a/2'], ['a/3']]).map(({ state }) => state)).toEqual(['done', 'here', 'ahead']);
  });
  test('modules of a path, a later one done before', () => {
    expect(places(progress, [['a/1', 'a/2'], ['b/1'], ['c/1']])).toEqual([
      { state: 'here', count: 1, of: 2 },
      { state: 'done', count: 1, of: 1 },
      { state: 'ahead', count: 0, of: 1 },
    ]);
  });
  test('all done, nothing begun', () => {
    expect(places(progress, [['a/1']]).map(({ state }) => state)).toEqual(['done']);
    expect(hasProgress({ version: 1, lessons: { 'a/1': { exercises: {} } } })).toBe(false);
    expect(hasProgress(progress)).toBe(true);
  });
});
