import type { NewsletterLetter } from './letter.ts';

/** Plain text is read in columns; RFC 5322 (2.1.1) asks for lines of 78 at the most. */
const width = 72;

/** The newsletter in plain words: the twin of the HTML, with all its links. */
export function plainText(letter: NewsletterLetter): string {
  const { title, summary, intro, parts, words, urls, from, organisation, site, monthName } = letter;
  const blocks = [
    `${site} · ${monthName}`,
    underlined(title, '='),
    ...(intro.length > 0 ? intro.map(({ text }) => wrapLines(text)) : [wrapLines(summary)]),
    ...parts.flatMap((part) => [
      underlined(part.title, '-'),
      ...part.items.map(({ title: name, detail, summary: about, url }) =>
        [wrapLines(`* ${name}`, '  '), ...(detail ? [wrapLines(`  ${detail}`, '  ')] : []), wrapLines(`  ${about}`, '  '), `  ${url}`].join(
          '\n',
        ),
      ),
    ]),
    '-'.repeat(width),
    `${words.web}\n${urls.page}`,
    wrapLines(words.free),
    `${wrapLines(words.write)}\n${from.email}`,
    `${words.inDoubt}\n${urls.ask}`,
    `${wrapLines(words.why)}\n${words.stop} · ${from.email}`,
    `${organisation} · ${from.name}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const underlined = (words: string, mark: string) => {
  const lines = wrapLines(words);
  return `${lines}\n${mark.repeat(Math.max(...lines.split('\n').map((line) => [...line].length)))}`;
};

/** Each line of a text, broken at spaces; an address is never broken. */
function wrapLines(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, indent))
    .join('\n');
}

function wrapLine(line: string, indent: string): string {
  const [lead = ''] = /^ */.exec(line) ?? [];
  const lines: string[] = [];
  let current = '';
  for (const word of line.trim().split(/ +/)) {
    const start = lines.length === 0 ? lead : indent;
    const longer = current === '' ? start + word : `${current} ${word}`;
    if (current !== '' && [...longer].length > width) {
      lines.push(current);
      current = indent + word;
    } else current = longer;
  }
  return [...lines, current].join('\n');
}
