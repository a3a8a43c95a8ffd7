import { existsSync, readFileSync } from 'node:fs';

/** Counts that the integrations have made, by name: searchEntries, imagesMade, imagesReused… */
export type Stats = Readonly<Record<string, number>>;

/**
 * Adds up the lines of FLAMBEAU_STATS. Each is an object of counts; `{"images":{"made":3}}` is the same as
 * `{"imagesMade":3}`. A line that a process has not finished is left out: these numbers are only shown.
 */
export function readStats(file: string): Stats {
  const totals: Record<string, number> = {};
  if (!existsSync(file)) return totals;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    try {
      add(totals, '', JSON.parse(line));
    } catch {
      continue;
    }
  }
  return totals;
}

function add(totals: Record<string, number>, name: string, value: unknown): void {
  if (typeof value === 'number') totals[name] = (totals[name] ?? 0) + value;
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      add(totals, name === '' ? key : name + key.charAt(0).toUpperCase() + key.slice(1), inner);
  }
}
