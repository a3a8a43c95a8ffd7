import { segmentations } from '../domain/networks/counting.ts';

/** Fetched by the desk when a network counts by its own rules for addresses and emoji (X, Mastodon, Threads). */
window.flambeauCounting = segmentations;
