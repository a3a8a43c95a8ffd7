/** What most components are given. */
export interface InLanguage {
  /** The language of the page, and so of the interface’s words. */
  language: string;
}

/** What a component that shows an editor’s text is given. */
export interface WithText extends InLanguage {
  /** The text’s own language, where it is not the page’s. */
  lang?: string | undefined;
}
