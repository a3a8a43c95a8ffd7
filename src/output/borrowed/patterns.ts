import { IntlMessageFormat } from 'intl-messageformat';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** One way to say a message: a regular expression, and how many letters of it are the message’s own. */
interface Spoken {
  source: string;
  letters: number;
}

/** So few letters between values tell no language: “{from} to {to}”. */
const FEWEST_LETTERS = 3;

/** What an ICU message can become, whatever its values; nothing of it where it says too little to be known again. */
export function patternOf(message: string, tag: string): RegExp | undefined {
  const ways = spoken(new IntlMessageFormat(message, tag).getAst()).filter(({ letters }) => letters >= FEWEST_LETTERS);
  if (ways.length === 0) return undefined;
  const edge = String.raw`[^\p{L}\p{N}]*`;
  return new RegExp(`^${edge}(?:${ways.map(({ source }) => source).join('|')})${edge}$`, 'u');
}

/** @see `Part.type` in @formatjs/icu-messageformat-parser: 0 literal, 5 select, 6 plural, 7 the number of a plural, 8 tag; the others are values. */
function spoken(parts: readonly Part[]): Spoken[] {
  let ways: Spoken[] = [{ source: '', letters: 0 }];
  for (const part of parts) {
    const next = waysOf(part);
    ways = ways.flatMap((way) => next.map(({ source, letters }) => ({ source: way.source + source, letters: way.letters + letters })));
  }
  return ways;
}

function waysOf(part: Part): Spoken[] {
  if (part.type === 0) return [{ source: literal(part.value), letters: part.value.match(/\p{L}/gu)?.length ?? 0 }];
  if (part.type === 5 || part.type === 6) return Object.values(part.options).flatMap(({ value }) => spoken(value));
  return [{ source: part.type === 7 ? String.raw`[\p{N}\p{P}\s]+` : '.*?', letters: 0 }];
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replace(/\s+/g, ' ');
