import { expect, test } from 'vitest';
import { storyFacets } from '../../../src/view-models/story-facets.ts';

const told = (date: string, ...topics: string[]) => ({ date, topics: topics.map((id) => ({ id, label: id.toUpperCase() })) });

test('a year of stories is told apart by quarters, the latest first, each where its day lies', () => {
  const stories = [told('2026-11-10', 'audio', 'photo'), told('2026-10-01', 'photo'), told('2026-03-31'), told('2025-12-31')];
  const { facets, periodOf } = storyFacets(stories, 'fr');
  expect(facets.told).toEqual([
    { value: '2026-4', label: 'Octobre – décembre 2026', count: 2 },
    { value: '2026-1', label: 'Janvier – mars 2026', count: 1 },
    { value: '2025-4', label: 'Octobre – décembre 2025', count: 1 },
  ]);
  expect(stories.map(periodOf)).toEqual(['2026-4', '2026-4', '2026-1', '2025-4']);
  expect(facets.topic).toEqual([
    { value: 'photo', label: 'PHOTO', count: 2 },
    { value: 'audio', label: 'AUDIO', count: 1 },
  ]);
  expect(storyFacets(stories, 'en').facets.told[1]!.label).toBe('January – March 2026');
});

test('many years of stories are told apart by years', () => {
  const stories = [
    '2024-01-01',
    '2024-05-01',
    '2024-08-01',
    '2025-01-01',
    '2025-04-01',
    '2025-07-01',
    '2025-10-01',
    '2026-01-01',
    '2026-04-01',
  ].map((date) => told(date));
  expect(storyFacets(stories, 'en').facets.told).toEqual([
    { value: '2026', label: '2026', count: 2 },
    { value: '2025', label: '2025', count: 4 },
    { value: '2024', label: '2024', count: 3 },
  ]);
  expect(storyFacets([], 'en').facets).toEqual({ topic: [], told: [] });
});
