import { firstSentenceEnd, withSecondSentence } from '../text/sentence.ts';

/** How people say that they work somewhere, by language; in others the company’s name is enough. */
const ways: Record<string, RegExp> = {
  fr: /\b(?:travaill\w*|boss\w*|chez|salari\p{L}*|employ\p{L}*|coll[èe]gues?|mon entreprise|notre entreprise|ma boîte|mon employeur|mon m[ée]tier|j[’']ai rejoint|nous recrutons|on recrute)/iu,
  en: /\b(?:work\w*|employ\w*|colleagues?|my company|our company|my team|my job|i joined|we[’']re hiring|we are hiring|at)\b/iu,
};

/** Who speaks, by language: a company that is only spoken of (“jobs at Acme”) is not yet one’s own. */
const speakers: Record<string, RegExp> = {
  fr: /(?:^|[^\p{L}])(?:j[’'](?=\p{L})|(?:je|nous|moi|mon|ma|mes|notre|nos)(?!\p{L}))/iu,
  en: /(?:^|[^\p{L}])(?:I|[Ww]e|[Mm]y|[Oo]ur)(?!\p{L})/u,
};

/** The sentence that says where one works, the company’s name, and the language of the texts. */
export interface Disclosing {
  disclosure: string;
  organisation: string;
  language: string;
}

/** Stands for the company’s name, whose own full stops and exclamation marks (E.ON, Yahoo!) end no sentence. */
const itself = '\uE000';

/** A text as it is compared: with plain apostrophes, and without the spaces that French sets before “:” and the like. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ (?=[:;!?»])|(?<=«) /g, '')
    .replace(/[’ʼ`]/g, "'")
    .replace(/[“”„‟]/g, '"');

const withoutEnd = (text: string) => text.replace(/[.!…。！]+$/, '');

/**
 * Whether a text says where its author works: by the company’s own sentence, or in the author’s words, which name the
 * company and say that one belongs to it.
 */
export function isDisclosed(text: string, { disclosure, organisation, language }: Disclosing): boolean {
  if (
    plain(text)
      .toLowerCase()
      .includes(withoutEnd(plain(disclosure)).toLowerCase())
  )
    return true;
  const way = ways[language.split('-')[0]!];
  const names = [organisation, withoutEnd(organisation)].map((name) => plain(name).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const named = plain(text).replace(new RegExp(names.join('|'), 'giu'), itself);
  return sentencesOf(named).some((sentence) => sentence.includes(itself) && (!way || way.test(sentence)));
}

/**
 * Whether a text says in its first two sentences, in the first person, where its author works, so that no line has to be
 * added. In languages whose pronouns are not known here only the company’s own sentence counts.
 */
export function opensDisclosed(text: string, by: Disclosing): boolean {
  const speaker = speakers[by.language.split('-')[0]!];
  return sentencesOf(text.trim())
    .slice(0, 2)
    .some(
      (sentence) =>
        plain(sentence).toLowerCase().includes(plain(by.disclosure).toLowerCase()) ||
        (speaker !== undefined && speaker.test(sentence) && isDisclosed(sentence, by)),
    );
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (let rest = text; rest.trim() !== '';) {
    const end = Math.max(1, firstSentenceEnd(rest));
    sentences.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return sentences;
}

/** Puts the sentence back where it was at first: second. What holds only a link and hashtags begins with it. */
export function withDisclosure(text: string, disclosure: string): string {
  return /^\s*(?:https?:\/\/|#)/.test(text) ? `${disclosure}\n\n${text.trim()}` : withSecondSentence(text.trimEnd(), disclosure);
}
