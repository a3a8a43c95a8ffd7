import { numberFormatOf } from '../../../src/i18n/intl.ts';
import { commandLanguage } from '../words.ts';
import type { Changes } from './changes.ts';
import type { Site } from './site.ts';
import type { Release, Standing, Target } from './target.ts';
import { say } from './words.ts';

/** Of many files the first are named: enough to see what they are. */
const NAMED = 12;

const megabytes = (bytes: number): string => numberFormatOf(commandLanguage(), { maximumFractionDigits: 1 }).format(bytes / 1e6);

/** What would change, in lines: pages by their names first, as that is what people know. */
export function planLines(target: Target, site: Site, standing: Standing, changes: Changes): string[] {
  const lines = [
    say('plan-head', { edition: site.edition, day: site.day, count: Object.keys(site.files).length, target: target.name }),
    standing.manifest === undefined
      ? say('plan-first')
      : say('plan-standing', {
          edition: standing.manifest.edition,
          day: standing.manifest.day,
          published: moment(standing.manifest.published),
        }),
    ...listed('plan-added', changes.added),
    ...listed('plan-changed', changes.changed),
    ...listed('plan-removed', changes.removed),
    say('plan-same', { same: changes.same, megabytes: megabytes(changes.bytes) }),
    say(`switching-${target.switching}`),
  ];
  if (standing.manifest !== undefined && standing.manifest.edition !== site.edition)
    lines.push(say('other-edition', { from: standing.manifest.edition, to: site.edition }));
  if (standing.foreign.length > 0) lines.push(say('foreign', { count: standing.foreign.length, files: some(standing.foreign) }));
  return lines;
}

function listed(code: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const pagesFirst = [...paths].sort((a, b) => Number(b.endsWith('.html')) - Number(a.endsWith('.html')));
  const more = paths.length - NAMED;
  return [
    say(code, { count: paths.length }),
    ...pagesFirst.slice(0, NAMED).map((path) => `    ${path}`),
    ...(more > 0 ? [`    ${say('more', { count: more })}`] : []),
  ];
}

export const some = (paths: readonly string[]): string => `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? '…' : ''}`;

/** A release a line, the one that stands marked. */
export function releaseLines(releases: readonly Release[]): string[] {
  return releases.map(({ name, edition, day, published, by, isCurrent }) =>
    say('release', {
      mark: isCurrent ? '*' : ' ',
      name,
      edition,
      day,
      published: moment(published),
      by: by === undefined ? '' : `, ${by}`,
    }),
  );
}

/** `2026-11-30 13:45 UTC`: the same for two people who speak about it. */
export const moment = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
