import { expect, test } from 'vitest';
import { headerRoom } from '../../../src/view-models/header-room.ts';

test('the longer the words, the later the sections leave the menu', () => {
  const french = ['Flambeau', 'Guide', 'Posts', 'Se former', 'Champions', 'Récits', 'Demandez d’abord', 'fr', 'en'];
  expect(headerRoom(french)).toBe('lg');
  expect(headerRoom([...french, 'Kurzgesagt'])).toBe('xl');
  expect(headerRoom([...french, 'Gemeinschaftsverpflegung'])).toBe('never');
});
