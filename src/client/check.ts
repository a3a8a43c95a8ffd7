import { mountCheck } from '../proof/client/check.ts';

const root = document.querySelector<HTMLElement>('[data-proof="check"]');
if (root) mountCheck(root);
