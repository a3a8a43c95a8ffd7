import { mountFinish } from './proof/finish.ts';

const root = document.querySelector<HTMLElement>('[data-proof="finish"]');
if (root) mountFinish(root);
