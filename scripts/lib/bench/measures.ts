import { coldBuild, growth, warmBuild } from './builds.ts';
import { checkTime } from './check.ts';
import { largeDirectory } from './directory.ts';
import { knownImages, newImages } from './drawing.ts';
import { preview } from './preview.ts';
import type { Measure } from './types.ts';
import { firstVisit } from './weight.ts';

/** Every measure of issue 13 that this command can make, in order. */
export const measures: readonly Measure[] = [
  coldBuild,
  warmBuild,
  growth,
  newImages,
  knownImages,
  largeDirectory,
  firstVisit,
  checkTime,
  preview,
];

/** Those that it cannot, and why: said in each report, so that nobody takes their absence for success. */
export const unmeasured: Readonly<Record<string, string>> = {
  P8: 'needs a browser with a slowed processor, which this command does not start',
  P9: 'needs a browser with a slowed processor, which this command does not start',
  P10: 'Lighthouse is not installed by this command',
};
