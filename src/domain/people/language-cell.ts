import { splitList } from './cells.ts';
import { Unreadable } from './complaint.ts';
import { nearestLanguage, readLanguage } from './names.ts';

/** How well somebody speaks it, which HR files write behind a language: “French (fluent)”, “anglais B2”. */
const LEVEL =
  /\s*[([][^)\]]*[)\]]|[\s:–-]+(?:[ABC][12]\+?|fluent|native|mother tongue|bilingual|intermediate|basic|advanced|beginner|courante?|natif|native|bilingue|langue maternelle|intermédiaire|débutante?|avancée?|notions)$/giu;

/** What joins the last of several languages in the languages of most files. */
const JOINED = /\s+(?:and|et|und|y|e|en|og|och|i|&|\+)\s+|\s*[&+]\s*/iu;

/**
 * The languages of a cell: “fr, en”, “English and French”, “anglais et français”, “Français (courant) / Wolof”.
 * @throws Unreadable with the first that cannot be read, and what may be meant by it
 */
export function readLanguages(text: string, languages: readonly string[]): string[] {
  const whole = readLanguage(text, languages);
  if (whole !== undefined) return [whole];
  return [...new Set(splitList(text).flatMap((part) => inPart(part, languages)))];
}

function inPart(part: string, languages: readonly string[]): string[] {
  const one = readLanguage(part, languages) ?? readLanguage(part.replace(LEVEL, ''), languages);
  if (one !== undefined) return [one];
  const pieces = part.replace(/^(?:and|et|und|y)\s+/iu, '').split(JOINED);
  if (pieces.length > 1 || pieces[0] !== part) return pieces.flatMap((piece) => inPart(piece, languages));
  const meant = nearestLanguage(part, languages);
  throw meant === undefined ? new Unreadable('language', { found: part }) : new Unreadable('language-suggestion', { found: part, meant });
}
