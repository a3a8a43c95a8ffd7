import { mountDirectory } from './directory/mount.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-directory]')) mountDirectory(root);
