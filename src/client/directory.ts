import { mountDirectory } from '../directory/client/mount.ts';
import { showNear } from '../directory/client/near.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-directory]')) mountDirectory(root);
showNear(document);
