import { mountPassport } from '../proof/client/passport.ts';

const root = document.querySelector<HTMLElement>('[data-proof="passport"]');
if (root) mountPassport(root);
