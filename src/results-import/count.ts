import { Unreadable } from '../domain/people/complaint.ts';

const SPACES = /[\s\u00A0\u2007\u2009\u202F]/g;
const MOST = 1_000_000_000;

/**
 * A whole number as tools write it: `1234`, `1 234`, `1,234`, `1.234`, `1’234`, `1234.0`, `1 234,00`. Three digits behind a
 * point or a comma are thousands, since nobody counts half a click.
 * @throws Unreadable
 */
export function readCount(text: string): number {
  const typed = text.trim().replace(/^\+/, '');
  if (/[%‰]/.test(typed)) throw new Unreadable('count-percent');
  if (/^[\d.,\s]+\s?(?:k|m|md|mio|mrd)$/i.test(typed)) throw new Unreadable('count-rounded');
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(typed)) throw new Unreadable('count-scientific');
  if (/^[-–−(]\s?\d/.test(typed)) throw new Unreadable('count-negative');
  const digits = wholePart(typed.replace(SPACES, ' ').replace(/['’]/g, ' '));
  if (digits === undefined) throw new Unreadable(/^\d/.test(typed) ? 'count-whole' : 'count');
  const count = Number(digits);
  if (count > MOST) throw new Unreadable('count-large');
  return count;
}

function wholePart(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  for (const [group, point] of [
    [' ', ','],
    [' ', '.'],
    [',', '.'],
    ['.', ','],
  ] as const) {
    const escaped = (sign: string) => `\\${sign}`;
    const grouped = new RegExp(`^\\d{1,3}(?:${escaped(group)}\\d{3})+(?:${escaped(point)}0+)?$`);
    const plain = new RegExp(`^\\d+${escaped(point)}0{1,2}$`);
    if (grouped.test(text) || plain.test(text)) return text.split(point)[0]!.replaceAll(group, '');
  }
  return undefined;
}
