import { readdirSync } from 'node:fs';

/** The languages in which the interface has its words: the folders of src/i18n/locales/. */
export function interfaceLanguages(): string[] {
  return readdirSync(new URL('../i18n/locales/', import.meta.url), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}
