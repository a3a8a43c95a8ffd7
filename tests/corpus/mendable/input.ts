/** A right file with one mistake in it, for which the check knows a repair. */
export interface Damage {
  kind: string;
  file: string;
  /** What stands in the right file, and what somebody made of it; or all of it, as bytes. */
  from: string | RegExp;
  to: string | ((text: string) => string | Uint8Array);
}

/** The same damage to several files. */
export const each = (kind: string, files: readonly string[], from: string | RegExp, to: string): Damage[] =>
  files.map((file) => ({ kind, file, from, to }));

/** Several damages of a kind to one file. */
export const several = (kind: string, file: string, pairs: readonly (readonly [from: string | RegExp, to: string])[]): Damage[] =>
  pairs.map(([from, to]) => ({ kind, file, from, to }));
