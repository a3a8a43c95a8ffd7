import { mountCheck } from './proof/check.ts';

const root = document.querySelector<HTMLElement>('[data-proof="check"]');
if (root) mountCheck(root);
