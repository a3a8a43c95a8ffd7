import { createDesk } from './desk/desk.ts';
import { installCopyButtons } from './lib/copy.ts';
import { installStudioOpener } from './studio/opener.ts';

/** A post’s page: the desk takes the place of the stacked texts; the studio opens on demand. What copies is in here already, and is not fetched again. */
for (const root of document.querySelectorAll<HTMLElement>('[data-desk]')) createDesk(root);
installCopyButtons(document);
installStudioOpener(document);
