const CSS_URL = /(\burl\(\s*)(?:"([^"\n]*)"|'([^'\n]*)'|([^"'()\s]*))(\s*\))|(@import\s+)(?:"([^"\n]*)"|'([^'\n]*)')/gi;

/** One address in a style sheet, and where it stands in its source. */
export interface CssUrl {
  url: string;
  start: number;
  end: number;
}

/** Every `url()` and every `@import` by name of a style sheet; comments are not looked at. */
export function cssUrls(css: string): CssUrl[] {
  const found: CssUrl[] = [];
  for (const match of blankComments(css).matchAll(CSS_URL)) {
    const url = match[2] ?? match[3] ?? match[4] ?? match[7] ?? match[8] ?? '';
    const quoted = match[4] === undefined ? 1 : 0;
    const start = match.index + (match[1] ?? match[6] ?? '').length + quoted;
    found.push({ url, start, end: start + url.length });
  }
  return found;
}

/** Applies a function to each address of a style sheet; all else stays byte for byte. */
export function mapCssUrls(css: string, change: (url: string) => string): string {
  let result = '';
  let done = 0;
  for (const { url, start, end } of cssUrls(css)) {
    result += css.slice(done, start) + change(url);
    done = end;
  }
  return result + css.slice(done);
}

/** A comment becomes as many spaces, so that places do not move. A `/*` within a quoted URL is no comment. */
function blankComments(css: string): string {
  return css.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\*[\s\S]*?\*\//g, (part) =>
    part.startsWith('/*') ? ' '.repeat(part.length) : part,
  );
}

/** The other ways of a style sheet to load something: a list of images, and `src()`, which take their addresses between quotes. */
const LOADING = /(?:-webkit-)?(?:image-set|image|src|cross-fade)\(((?:[^()"']|"[^"\n]*"|'[^'\n]*'|\([^()]*\))*)\)/gi;

/**
 * Every address that a style sheet would have a browser fetch, read as a browser reads it: letters may be written by
 * their numbers (`u\72l(…)`, https://drafts.csswg.org/css-syntax/#consume-escaped-code-point).
 */
export function fetchedUrls(css: string): string[] {
  const plain = blankComments(css).replace(
    /\\(?:([0-9a-f]{1,6})[ \t\r\n\f]?|([^\n]))/gi,
    (_whole, code: string | undefined, sign: string | undefined) => (code === undefined ? (sign ?? '') : letter(Number.parseInt(code, 16))),
  );
  const inside = [...plain.matchAll(LOADING)].flatMap(([, list = '']) =>
    [...list.matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)].map(([, double, single]) => double ?? single ?? ''),
  );
  // An address in an image-set() may also be the name of a type: image/png.
  return [...cssUrls(plain).map(({ url }) => url), ...inside];
}

const letter = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code);
