import { appendFileSync } from 'node:fs';

/** How many images this process drew, and how many it found in the cache. */
export interface ShareImageCounts {
  made: number;
  reused: number;
}

const counts: ShareImageCounts = { made: 0, reused: 0 };
let announced = false;

export function shareImageCounts(): ShareImageCounts {
  return { ...counts };
}

/**
 * Counts an image. At its end, the process adds a line to the file that the
 * FLAMBEAU_STATS variable names, if it is set: `{"images":{"made":3,"reused":120}}`.
 * The script that started the build adds them up in its summary.
 */
export function count(event: keyof ShareImageCounts): void {
  counts[event] += 1;
  if (announced) return;
  announced = true;
  process.once('exit', () => {
    const file = process.env['FLAMBEAU_STATS'];
    if (file) appendFileSync(file, `${JSON.stringify({ images: counts })}\n`);
  });
}
