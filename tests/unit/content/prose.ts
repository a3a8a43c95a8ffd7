/** Fields of a text’s head that no employee reads as a sentence. */
const unread =
  /^\s*(?:- )?(?:owner|link|id|url|address|network|networks|ask|practise|order|audience|review|publish|expires|campaign|hashtags|topics|help|teller|givenBy|members|modules|chapters|prerequisites|template|colour|date|day|kind|email|reference):.*$/gm;

/** What a command writes there. */
const translated = /^translated: .*\n(?:[ \t]+.*\n)*/m;

/** What people type into search, in their own words: nothing that the site says. */
const asked = /^questions:\n(?:[ \t]+.*\n)*/m;

/**
 * What is read of a text: its sentences and the texts of its components, without addresses and ids; a word that the
 * settings name, `((organisation))`, is one word.
 */
export function proseOf(text: string, file: string): string {
  if (file.endsWith('.yaml')) return text.replace(/^[\w.-]+: /gm, '').replace(/\{[^{}]*\}/g, ' ');
  return text
    .replace(/\(\([\w-]+\)\)/g, 'Named')
    .replace(asked, '')
    .replace(translated, '')
    .replace(unread, '')
    .replace(/<[A-Z]\w*([^>]*)>/g, (_, fields: string) =>
      [...fields.matchAll(/(?:summary|title|text|left|right|front|by)="([^"]*)"/g)].map(([, value]) => value).join('\n'),
    )
    .replace(/<\/\w+>/g, '')
    .replace(/\]\([^)]*\)/g, ']');
}

/**
 * A text without what people say in it: in French, « on » is how people talk. Quotations, lines of a dialogue and the lines
 * of a made-up post that an exercise puts in order go; English stays whole.
 */
export function spoken(prose: string, language: 'en' | 'fr'): string {
  if (language === 'en') return prose;
  return prose
    .replace(/«[^»]*»/g, '«»')
    .replace(/^– .*$/gm, '')
    .replace(/^\*\*[^*]+\*\*$/gm, '');
}

/** The sentences of a text that have more words than `most`; a telephone number counts as one word. */
export function longSentences(prose: string, most: number): string[] {
  const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return prose
    .split('\n')
    .filter((line) => !/^\s*\|/.test(line))
    .map((line) => line.replace(/\*\*|\[\[|\]\]/g, '').replace(/\+\d[\d ]+\d/g, 'number'))
    .flatMap((line) => line.split(/(?<=[.!?…][”»"]?)\s+/))
    .filter((sentence) => wordsOf(sentence).length > most);
}
