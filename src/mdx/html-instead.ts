/** HTML that people write out of habit, by what they want with it: the case of the message `mdx-html` that says how it is done here. */
const instead: Record<string, readonly string[]> = {
  break: ['br', 'wbr'],
  bold: ['b', 'strong', 'u', 'mark', 'big'],
  italic: ['i', 'em', 'cite', 'dfn'],
  link: ['a'],
  image: ['img', 'picture', 'figure', 'figcaption', 'svg'],
  list: ['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  heading: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  rule: ['hr'],
  table: ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption'],
  quote: ['blockquote', 'q'],
  code: ['code', 'pre', 'kbd', 'samp', 'tt'],
  fold: ['details', 'summary'],
  remark: ['aside', 'note', 'tip', 'info', 'warning', 'caution', 'important', 'alert'],
  media: ['iframe', 'video', 'audio', 'embed', 'object', 'source'],
  plain: [
    'p',
    'div',
    'span',
    'font',
    'center',
    'section',
    'article',
    'small',
    'sup',
    'sub',
    'header',
    'footer',
    'main',
    'nav',
    'style',
    'o',
  ],
};

const byName = new Map(Object.entries(instead).flatMap(([kind, names]) => names.map((name) => [name, kind] as const)));

/** What an editor wants with an HTML element; `other` for one that we know nothing of. */
export function insteadOf(name: string): string {
  return byName.get(name.toLowerCase()) ?? 'other';
}
