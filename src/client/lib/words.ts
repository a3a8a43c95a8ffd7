/** The words that a page hands to its script in the attribute `data-words`: see src/i18n/script-words.ts. */
export const wordsOf = <Words = Record<string, string>>(root: HTMLElement): Words => JSON.parse(root.dataset['words']!) as Words;
