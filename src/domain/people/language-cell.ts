import { splitList } from './cells.ts';
import { Unreadable } from './complaint.ts';
import { nearestLanguage, readLanguage } from './names.ts';

/** How well somebody speaks it, which HR files write behind a language: “French (fluent)”, “anglais B2”. */
const LEVEL =
  /\s*[([][^)\]]*[)\]]|[\s:–-]+(?:[ABC][12]\+?|fluent|native|mother tongue|bilingual|intermediate|basic|advanced|beginner|lm|courante?|natif|native|bilingue|langue maternelle|intermédiaire|débutante?|avancée?|notions)$/giu;

/** What stands before a language and says the same. */
const LEAD = /^(?:(?:mother tongue|native language|langue maternelle|l\.?m\.?)\s*[:–-]\s*|(?:bilingual|bilingue|native|natif)\s+)/iu;

/** Brackets with several words of level in them, as in “anglais (lu, écrit, parlé)”; brackets with languages are a list. */
const ASIDE = /\s*\(([^()]*[,;/][^()]*)\)/gu;

/** What joins the last of several languages in the languages of most files. */
const JOINED = /\s+(?:and|et|und|y|e|en|og|och|i|&|\+)\s+|\s*[&+]\s*/iu;

/**
 * The languages of a cell: “fr, en”, “English and French”, “anglais et français”, “Français (courant) / Wolof”.
 * @throws Unreadable with the first that cannot be read, and what may be meant by it
 */
export function readLanguages(text: string, languages: readonly string[]): string[] {
  const whole = readLanguage(text, languages);
  if (whole !== undefined) return [whole];
  const parts = splitList(
    text.replace(ASIDE, (_, inside: string) =>
      splitList(inside).every((piece) => readLanguage(piece, languages) !== undefined) ? `, ${inside}` : '',
    ),
  );
  return [...new Set(parts.flatMap((part) => inPart(part, languages)))];
}

function inPart(part: string, languages: readonly string[]): string[] {
  const one = readLanguage(part, languages) ?? readLanguage(part.replace(LEVEL, ''), languages);
  if (one !== undefined) return [one];
  const led = part.replace(LEAD, '');
  if (led !== part) return inPart(led, languages);
  // “French-English”: only where each side is a language, since names of languages have hyphens too.
  const sides = part.split(/\s*[-–—]\s*/u).map((side) => readLanguage(side, languages));
  if (sides.length > 1 && sides.every((side) => side !== undefined)) return sides;
  const pieces = part.replace(/^(?:and|et|und|y)\s+/iu, '').split(JOINED);
  if (pieces.length > 1 || pieces[0] !== part) return pieces.flatMap((piece) => inPart(piece, languages));
  const meant = nearestLanguage(part, languages);
  throw meant === undefined ? new Unreadable('language', { found: part }) : new Unreadable('language-suggestion', { found: part, meant });
}
