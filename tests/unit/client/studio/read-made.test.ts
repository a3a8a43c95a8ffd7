import { expect, test } from 'vitest';
import { readMade } from '../../../../src/client/studio/read-made.ts';

const state = {
  template: 'quote',
  colour: 'pine',
  eyebrow: '',
  headline: 'Mine',
  figure: '',
  label: '',
  name: 'Awa',
  job: '',
  place: 'round',
  focal: { x: 0.2, y: 1 },
};
const offered = { templates: ['quote', 'job'], colours: ['pine'] };

test('what the studio kept is read back, and nothing else with it', () => {
  const photo = new Blob(['x'], { type: 'image/jpeg' });
  expect(readMade({ state: { ...state, more: 1 }, photo }, offered)).toEqual({ state, photo });
  expect(readMade({ state, photo: undefined }, offered)).toEqual({ state });
});

test.each([
  ['nothing', undefined],
  ['a word', 'state'],
  ['a layout that the page lacks', { state: { ...state, template: 'figure' } }],
  ['a colour of another brand', { state: { ...state, colour: 'night' } }],
  ['no headline', { state: { ...state, headline: null } }],
  ['a text without end', { state: { ...state, headline: 'x'.repeat(1001) } }],
  ['a point outside', { state: { ...state, focal: { x: 2, y: 0 } } }],
  ['a point that is none', { state: { ...state, focal: { x: NaN, y: 0 } } }],
  ['a photo that is none', { state, photo: 'https://evil.example/' }],
  ['a file that is no image', { state, photo: new Blob(['x'], { type: 'text/html' }) }],
])('%s is nothing', (_what, value) => expect(readMade(value, offered)).toBeUndefined());
