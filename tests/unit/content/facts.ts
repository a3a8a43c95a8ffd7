/** The languages in which the guide is an original. */
export type GuideLanguage = 'en' | 'fr';

const months = {
  en: 'january february march april may june july august september october november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};

/** Numbers in words, from two on (“one” and “un” are articles too). Nine is left out: « neuf » also means new. */
const words: Record<GuideLanguage, Record<string, number>> = {
  en: {
    ...{ two: 2, both: 2, twice: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, eleven: 11, twelve: 12 },
    ...{ fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, hundred: 100 },
  },
  fr: {
    ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10, dizaine: 10, onze: 11, douze: 12, douzaine: 12 },
    ...{ quatorze: 14, quinze: 15, quinzaine: 15, seize: 16, 'dix-sept': 17, vingt: 20, vingtaine: 20, trente: 30, trentaine: 30 },
    ...{ quarante: 40, cinquante: 50, cinquantaine: 50, soixante: 60, cent: 100, cents: 100, centaine: 100 },
  },
};

/** Numbers as digits without the habits of a language: 10pm and 22 h → 22, 8:30 → 8 30, 10,000 and 10 000 → 10000. */
function plainNumbers(text: string, language: GuideLanguage): string {
  if (language === 'fr')
    return text
      .replace(/(\d{1,2})[ \u00A0\u202F]h[ \u00A0\u202F](\d{2})\b/g, (_, hour: string, minute: string) => `${hour} ${minute}`)
      .replace(/(\d)[ \u00A0\u202F](?=\d{3}\b)/g, '$1')
      .replace(/\b00\b/g, '');
  return text
    .replace(
      /\b(\d{1,2})(?:[.:](\d{2}))? ?([ap])(?:m\b|\.m\.)/g,
      (_, hour: string, minute: string | undefined, half: string) => `${(Number(hour) % 12) + (half === 'p' ? 12 : 0)} ${minute ?? ''}`,
    )
    .replace(/\b(\d{1,2}):(\d{2})\b/g, '$1 $2')
    .replace(/(\d)[,\u00A0 ](?=\d{3}\b)/g, '$1')
    .replace(/(\d)\.(?=\d)/g, '$1,')
    .replace(/\b00\b/g, '');
}

/** The words that a reader sees: no address of a link, no tag; of a tag only its texts. */
function read(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<\w+([^>]*)>/g, (_, fields: string) =>
      [...fields.matchAll(/(?:summary|title|text)="([^"]*)"/g)].map(([, value]) => value).join(' '),
    );
}

/** The numbers of a text (in figures or in words), and its months as “month 8”, each once, in order. */
export function facts(text: string, language: GuideLanguage): string[] {
  const plain = plainNumbers(read(text), language).toLowerCase();
  const numbers = [...plain.matchAll(/\d+(?:,\d+)?/g)].map(([number]) => number.replace(/^0+(?=\d)/, ''));
  const named = [...plain.matchAll(/\p{L}+(?:-\p{L}+)*/gu)].flatMap(
    ([word]) => words[language][word] ?? word.split('-').flatMap((part) => words[language][part] ?? []),
  );
  // “may” and « mars » are a verb and a planet too: a month stands beside a number.
  const dated = months[language]
    .split(' ')
    .flatMap((month, index) => (new RegExp(`\\d(?:er)? ${month}\\b|\\b${month} \\d{4}`, 'u').test(plain) ? `month ${index + 1}` : []));
  return [...new Set([...numbers, ...named.map(String), ...dated])].sort();
}

/** How many times a text says “never”. */
export const nevers = (text: string, language: GuideLanguage): number =>
  (text.match(language === 'fr' ? /\bjamais\b/gi : /\bnever\b/gi) ?? []).length;

/** The parts of a chapter: what stands before the first heading, then each heading with its text. */
export const sections = (chapter: string): string[] => chapter.replace(/^---\n.*?\n---\n/s, '').split(/^#{2,3} /m);
