/**
 * A sentence whose own quotation marks are those of a quotation within a quotation, ready to be put between the outer
 * ones: ‘ ’ within “ ” in English, “ ” within « » in French.
 */
export function withInnerQuotes(text: string, language: string): string {
  return language.startsWith('fr')
    ? text.replace(/«[ \u00a0\u202f]?/g, '“').replace(/[ \u00a0\u202f]?»/g, '”')
    : text.replaceAll('“', '‘').replaceAll('”', '’');
}
