/**
 * Words that make a rule of a sentence, by language: what one must, may or must never do. Which of them a paragraph has,
 * and how often, must not change without its translations.
 */
const words: Readonly<Record<string, RegExp>> = {
  en: /\b(?:must(?:n’t|n't)?|never|always|only|except|unless|required?|requires|forbidden|allowed|mandatory|may|not|no|nobody|no one|nothing|cannot|without|can(?:’|')t|don(?:’|')t|doesn(?:’|')t|won(?:’|')t|isn(?:’|')t|aren(?:’|')t|before|until|at (?:most|least))\b/giu,
  fr: /(?<!\p{L})(?:doit|doivent|devez|devons|dois|faut|jamais|toujours|seulement|uniquement|sauf|obligatoires?|interdite?s?|autorisée?s?|peut|peuvent|pouvez|pas|aucune?|personne|rien|sans|avant|jusqu|au (?:plus|moins))(?!\p{L})/giu,
};

/** The words of rules in a text, in small letters and in the order of the alphabet; none in a language that has no list. */
export function ruleWords(text: string, language: string): string[] {
  const pattern = words[language.split('-', 1)[0] ?? ''];
  return pattern === undefined ? [] : (text.match(pattern) ?? []).map((word) => word.toLowerCase().replace(/'/g, '’')).sort();
}
