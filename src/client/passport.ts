import { mountOverview } from './learning/overview.ts';
import { mountPassport } from './proof/passport.ts';

const root = document.querySelector<HTMLElement>('[data-proof="passport"]');
if (root) mountPassport(root);
mountOverview(document);
