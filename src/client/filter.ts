import { today } from '../domain/day.ts';
import { isFresh } from '../domain/fresh.ts';
import { createFilter } from './filter/filter.ts';

// What is new depends on the visitor’s day, not on the build’s.
const now = today();
for (const item of document.querySelectorAll<HTMLElement>('[data-publish]'))
  if (isFresh(item.dataset['publish']!, now)) item.dataset['fresh'] = 'week';
if (!document.querySelector('[data-fresh]')) document.querySelector('details[data-facet="fresh"]')?.remove();

for (const root of document.querySelectorAll<HTMLElement>('[data-filter]')) createFilter(root);
