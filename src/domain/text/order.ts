/** The order of days, paths and identifiers: by code unit, so that it is the same on every machine. Names have collators. */
export function inCodeOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
