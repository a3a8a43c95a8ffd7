import { dressPage, recallLook } from './look/look.ts';

// In the head, and not deferred: what a reader chose holds from the first paint on.
dressPage(document, recallLook());
