import { createDesk } from './desk/desk.ts';
import { installStudioOpener } from './studio/opener.ts';

/** A post’s page: the desk takes the place of the stacked texts; the studio opens on demand; an old build says when the post is over. */
for (const root of document.querySelectorAll<HTMLElement>('[data-desk]')) createDesk(root);
installStudioOpener(document);

const now = new Date();
const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
for (const notice of document.querySelectorAll<HTMLElement>('[data-expires]')) notice.hidden = today <= notice.dataset['expires']!;
