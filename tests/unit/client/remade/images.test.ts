import { expect, test } from 'vitest';
import { remadeName } from '../../../../src/client/remade/images.ts';

test('a remade image has a name of its own, and keeps its format', () => {
  expect(remadeName('fibre-technicians-lille-link.png')).toBe('fibre-technicians-lille-remade-link.png');
  expect(remadeName('story-story.png')).toBe('story-remade-story.png');
});
