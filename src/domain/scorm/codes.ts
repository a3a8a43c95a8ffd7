const digits = 3;
const codes = 36 ** digits;

/** How long a code is, in letters. */
export const codeLength = digits;

/**
 * A code of three letters for each name, by FNV-1a. Adding, removing or moving another name leaves a code as it is, so
 * that a person who began with an older package keeps what they did. Where two names meet, the later takes the next
 * free code.
 */
export function codesOf(names: readonly string[]): string[] {
  const taken = new Set<number>();
  return names.map((name) => {
    let hash = 0x811c9dc5;
    for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
    let code = hash % codes;
    while (taken.has(code)) code = (code + 1) % codes;
    taken.add(code);
    return code.toString(36).padStart(digits, '0');
  });
}
