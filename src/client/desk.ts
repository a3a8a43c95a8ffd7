import { createDesk } from './desk/desk.ts';
import { installStudioOpener } from './studio/opener.ts';

/** A post’s page: the desk takes the place of the stacked texts; the studio opens on demand. */
for (const root of document.querySelectorAll<HTMLElement>('[data-desk]')) createDesk(root);
installStudioOpener(document);
