import { mountFinish } from '../proof/client/finish.ts';

const root = document.querySelector<HTMLElement>('[data-proof="finish"]');
if (root) mountFinish(root);
