import { isFresh } from '../domain/fresh.ts';
import { createFilter } from './filter/filter.ts';

// What is new depends on the visitor’s day, not on the build’s.
const now = new Date();
const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
for (const item of document.querySelectorAll<HTMLElement>('[data-publish]'))
  if (isFresh(item.dataset['publish']!, today)) item.dataset['fresh'] = 'week';
if (!document.querySelector('[data-fresh]')) document.querySelector('details[data-facet="fresh"]')?.remove();

for (const root of document.querySelectorAll<HTMLElement>('[data-filter]')) createFilter(root);
