import type { PluralForms } from '../../i18n/fill.ts';

/** The words that the browser needs; they travel in the `data-words` attribute of the directory. */
export interface DirectoryWords {
  count: PluralForms;
  show: PluralForms;
  ready: string;
  seeking: string;
  now: string;
  all: string;
  fewer: string;
  /** With `{label}`. */
  remove: string;
  refine: string;
  order: string;
  fitOrder: string;
  none: string;
  failed: string;
}
