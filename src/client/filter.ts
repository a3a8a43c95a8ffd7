import { createFilter } from './filter/filter.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-filter]')) createFilter(root);
