import { createRemadeImages } from './remade/images.ts';

/** Fetched by a post's page when this browser keeps images that somebody has remade: most visitors never need it. */
const root = document.querySelector<HTMLElement>('[data-desk]');
if (root) window.flambeauRemade ??= createRemadeImages(root);
