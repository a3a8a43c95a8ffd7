import { mountCheck } from '../proof/client/check.ts';
import { mountFinish } from '../proof/client/finish.ts';
import { mountPassport } from '../proof/client/passport.ts';

const mounts = { finish: mountFinish, passport: mountPassport, check: mountCheck };
for (const [name, mount] of Object.entries(mounts)) {
  const root = document.querySelector<HTMLElement>(`[data-proof="${name}"]`);
  if (root) mount(root);
}
