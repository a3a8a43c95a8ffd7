import { splitFrontMatter } from '../../../src/check/front-matter.ts';
import type { YamlSource } from '../../../src/check/yaml-source.ts';

const widest = 110;

/**
 * The text of a page with its field `translated` set, as the last of its fields; nothing else changes.
 * @param yaml the fields as read from this very text
 */
export function withRecord(text: string, record: string, yaml: YamlSource): string {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const field = `translated: >-${eol}${wrapped(record.split(' '), eol)}`;
  const old = yaml.range(['translated']);
  if (old === undefined) {
    const end = parts.end - 3;
    return `${text.slice(0, end)}${field}${eol}${text.slice(end)}`;
  }
  const start = text.lastIndexOf('translated', old.start);
  // The value of a folded text ends with the end of its line, or with the data.
  const rest = text.slice(Math.min(old.end, parts.end - 3));
  return `${text.slice(0, start)}${field}${/^\r?\n/.test(rest) ? '' : eol}${rest}`;
}

function wrapped(words: readonly string[], eol: string): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > widest) lines.push(`  ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join(eol);
}
