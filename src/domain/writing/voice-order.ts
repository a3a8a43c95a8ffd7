/**
 * Which voice a visitor sees first. `seed` is a random whole number kept in their browser: ten colleagues start from
 * different voices, and each finds their own again. Another post starts elsewhere.
 */
export function firstVoice(seed: number, post: string, voices: number): number {
  let hash = seed >>> 0;
  for (const sign of post) hash = (Math.imul(hash, 31) + sign.codePointAt(0)!) >>> 0;
  return voices > 0 ? hash % voices : 0;
}
