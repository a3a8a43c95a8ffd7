import { mountDirectory } from './directory/mount.ts';
import { showNear } from './directory/near.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-directory]')) mountDirectory(root);
showNear(document);
