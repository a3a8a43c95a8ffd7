import { expect, test } from 'vitest';
import { isEmpty, readState, toggle, writeState } from '../../../../src/domain/directory/state.ts';

const known = {
  topic: ['audio', 'photo'],
  country: ['SN', 'PL'],
  city: ['sn-dakar'],
  language: ['fr', 'pt-BR'],
  torch: ['ready', 'seeking'],
  time: ['now'],
  entity: ['orvane-senegal'],
};

test.each([
  '',
  'q=audio+dakar',
  'q=%C3%A9t%C3%A9&topic=audio&topic=photo&country=SN',
  'torch=ready&time=now',
  'city=sn-dakar&language=pt-BR',
])('“%s” is read and written alike', (search) => {
  expect(writeState(readState(new URLSearchParams(search), known))).toBe(search);
});

test('a link from another page, in small letters or to a topic that is gone', () => {
  expect(readState(new URLSearchParams('topic=audio&country=sn'), known).chosen).toEqual({ topic: ['audio'], country: ['SN'] });
  expect(isEmpty(readState(new URLSearchParams('topic=gone&utm_source=x'), known))).toBe(true);
});

test('choices are added and taken away', () => {
  const one = toggle({ words: 'a', chosen: {} }, 'topic', 'audio', true);
  const two = toggle(one, 'topic', 'photo', true);
  expect(writeState(two)).toBe('q=a&topic=audio&topic=photo');
  expect(writeState(toggle(two, 'topic', 'audio', false))).toBe('q=a&topic=photo');
});
