import { dressPage, dressPictures, recallLook } from './look/look.ts';

// In the head, and not deferred: what a reader chose holds from the first paint on.
const look = recallLook();
dressPage(document, look);
if (look.theme) addEventListener('DOMContentLoaded', () => dressPictures(document, look.theme));
