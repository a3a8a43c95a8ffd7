/** The package carries no types of its own. Its other name, `punycode`, is Node's built-in one. */
declare module 'punycode/punycode.es6.js' {
  /** A label's letters as DNS takes them, without `xn--` (RFC 3492). */
  export function encode(label: string): string;
}
