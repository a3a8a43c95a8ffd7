import { createContext, Script } from 'node:vm';

/** As long as the longest text that colleagues write. */
const length = 3000;

/**
 * Milliseconds. What grows with the square of the text’s length takes some 60 of them, what grows with the cube a
 * minute: between the two no machine is in doubt.
 */
const longest = 1000;

/**
 * Whether a regular expression can take so long that a page freezes, tried as it is used: over texts made of its own
 * letters, which begin to match again and again and never do. `flags` are those that it runs with.
 */
export function isSlowPattern(source: string, flags: string): boolean {
  const context = createContext({ pattern: new RegExp(source, flags), text: '' });
  const script = new Script('pattern.test(text)');
  const literal = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|\(\?(?:<?[=!:]|<\w+>)|[\\^$.*+?()[\]{}|]/g, '');
  const units = [...new Set([...' a0é', ...literal.slice(0, 12)])].slice(0, 12);
  const pairs = units.slice(0, 8).flatMap((one) => units.slice(0, 8).map((other) => one + other));
  const heads = ['', ...[...literal].map((_, index) => literal.slice(0, index + 1))].slice(0, 40);
  const texts = [
    ...heads.flatMap((head) => units.map((unit) => head + unit.repeat(length))),
    ...[...pairs, literal].map((pair) => pair.repeat(Math.ceil(length / Math.max(1, pair.length)))),
  ];
  for (const text of texts) {
    context['text'] = `${text}\u0000`;
    try {
      script.runInContext(context, { timeout: longest });
    } catch {
      return true;
    }
  }
  return false;
}

const known = new Map<string, boolean>();

/** Whether a phrase to avoid is a slow pattern; `/…/` is a pattern, and anything else is none. Each is tried once. */
export function isSlowPhrase(phrase: string): boolean {
  if (!/^\/.+\/$/.test(phrase)) return false;
  const held = known.get(phrase);
  if (held !== undefined) return held;
  let slow = false;
  try {
    slow = isSlowPattern(phrase.slice(1, -1), 'giu');
  } catch {
    // No regular expression: the schema says so.
  }
  known.set(phrase, slow);
  return slow;
}
