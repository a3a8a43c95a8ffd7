import { mountLineage } from '../lineage/client/mount.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-lineage]')) mountLineage(root);
