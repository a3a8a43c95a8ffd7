/** So many runs are written out. */
const LISTED = 50;

/** Row numbers as one says them: `2–9, 12, 14–20`. */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const value of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && value === last[1] + 1) last[1] = value;
    else runs.push([value, value]);
  }
  const shown = runs
    .slice(0, LISTED)
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ');
  return runs.length > LISTED ? `${shown}…` : shown;
}
