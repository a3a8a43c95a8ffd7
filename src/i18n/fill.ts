import { numberFormatOf, pluralRulesOf } from './intl.ts';

/** One pattern per plural category of a language, with `#` where the number goes, as `pluralTemplates` makes them. */
export type PluralForms = Record<string, string>;

/** The pattern for a number, with the number in it; `{names}` stay for `fill`. */
export function pluralize(language: string, forms: PluralForms, count: number): string {
  const form = forms[`=${count}`] ?? forms[pluralRulesOf(language).select(count)] ?? forms['other'] ?? '#';
  return form.replaceAll('#', numberFormatOf(language).format(count));
}

/** Puts values where their `{names}` stand. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
