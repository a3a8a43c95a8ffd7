import { certain, likely, told, type Broken, type Repair } from './repair.ts';

/** The block at the top: not begun at once, not closed, or in the signs of TOML. */
export function frontMatter(broken: Broken): Repair | undefined {
  const { text } = broken;
  switch (told(broken, 'fault')) {
    case 'missing': {
      // Empty lines above it, or the line ends of an old Macintosh, which are no line ends here.
      if (text.includes('\r') && !text.includes('\n')) return certain(...replaceAll(text, /\r/g, '\n'));
      const lead = /^\s+(?=---)/.exec(text)?.[0];
      if (lead !== undefined) return certain({ start: 0, end: lead.length, put: '' });
      const isFields = /^[a-z]\w*: .*\r?\n(?:.*\r?\n)*?---/.test(text);
      return isFields ? likely({ start: 0, end: 0, put: '---\n' }) : undefined;
    }
    case 'unclosed':
      return closeAfterFields(text);
    case 'toml': {
      const lines = replaceAll(text, /^\+\+\+(?=\s*$)/gm, '---');
      const end = text.indexOf('+++', 3);
      const fields = [...text.slice(0, end).matchAll(/^(\w+)([ \t]*=[ \t]*)/gm)].map(({ 0: whole, 1: name = '', index }) => ({
        start: index + name.length,
        end: index + whole.length,
        put: ': ',
      }));
      return likely(...lines, ...fields);
    }
    default:
      return undefined;
  }
}

/** After the last line that can be a field: what comes behind an empty line is the text of the page. */
function closeAfterFields(text: string): Repair | undefined {
  const found = /^---[ \t]*\r?\n(?:(?:[\w-]+:.*|[ \t]+\S.*|- .*|#.*)\r?\n)+(?=\s*\n|$)/.exec(text)?.[0];
  return found === undefined ? undefined : likely({ start: found.length, end: found.length, put: '---\n' });
}

export function replaceAll(text: string, pattern: RegExp, put: string) {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, put }));
}
