/** Gives a picture of the Twemoji set as SVG, or nothing where the set lacks it. `name` is a file name without its ending. */
export type EmojiSource = (name: string) => Promise<string | undefined>;

/** Emoji that a card has: the grapheme, and its picture’s name and SVG. */
export type EmojiImages = Map<string, { name: string; svg: string }>;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters as readers count them: an emoji with its skin tone and joiners is one. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * The file names that Twemoji may have given to an emoji, likeliest first: its
 * code points in hexadecimal. The variation selector U+FE0F is left out,
 * except in most sequences that are held together by U+200D.
 * https://github.com/jdecked/twemoji (grabTheRightIcon)
 */
export function emojiNames(grapheme: string): string[] {
  const name = (text: string) => [...text].map((point) => point.codePointAt(0)?.toString(16)).join('-');
  const bare = grapheme.replaceAll('\u{fe0f}', '');
  const names = grapheme.includes('\u{200d}') ? [name(grapheme), name(bare)] : [name(bare)];
  return [...new Set(names)];
}

/** Characters of which an emoji may be made. Asking for pictures of all others would be a request a letter. */
const pictorial = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u;

/** Adds the picture of an emoji, where the sign is one and the set has it. */
export async function addPicture(emoji: EmojiImages, sign: string, pictures: EmojiSource): Promise<void> {
  if (!pictorial.test(sign)) return;
  for (const name of emojiNames(sign)) {
    const svg = await pictures(name);
    if (svg) {
      emoji.set(sign, { name, svg });
      return;
    }
  }
}

/**
 * What Satori is told about emoji. It only needs to leave them room: an SVG
 * inside an `<image>` costs resvg 30 ms each, so `inlineEmoji` puts the
 * pictures’ own shapes in their place.
 */
export function graphemeImages(emoji: EmojiImages): Record<string, string> {
  return Object.fromEntries([...emoji].map(([grapheme, { name }]) => [forSatori(grapheme, emoji), `emoji:${name}`]));
}

/**
 * The text as Satori is given it: an emoji of several characters has a private one in its place, since Satori takes
 * apart those that are younger than its Unicode data (🫷🏽), and then draws boxes.
 */
export function forSatori(text: string, emoji: EmojiImages): string {
  if (emoji.size === 0) return text;
  const signs = [...emoji.keys()];
  return graphemes(text)
    .map((sign) => (emoji.has(sign) && [...sign].length > 1 ? String.fromCodePoint(firstPrivate + signs.indexOf(sign)) : sign))
    .join('');
}

/** The first of the 6,400 characters of the Private Use Area. */
const firstPrivate = 0xe000;

/** Replaces the emoji’s places in Satori’s SVG by their shapes, which Twemoji draws in 36 × 36 units. */
export function inlineEmoji(svg: string, emoji: EmojiImages): string {
  const shapes = new Map([...emoji.values()].map((image) => [image.name, shapesOf(image)]));
  return svg.replace(
    /<image href="emoji:([0-9a-f-]+)" x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"[^>]*\/>/g,
    (_place, name: string, ...numbers) => {
      const [x = 0, y = 0, width = 0, height = 0] = numbers.slice(0, 4).map(Number);
      return `<g transform="translate(${x} ${(y + (height - width) / 2).toFixed(2)}) scale(${(width / 36).toFixed(4)})">${shapes.get(name) ?? ''}</g>`;
    },
  );
}

/** A picture without its frame. A few have ids, which must differ from one another’s. */
function shapesOf({ name, svg }: { name: string; svg: string }): string {
  return svg
    .replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '')
    .replace(/\bid="/g, `id="${name}-`)
    .replace(/url\(#/g, `url(#${name}-`);
}
