import { mountLineage } from './lineage/mount.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-lineage]')) mountLineage(root);
