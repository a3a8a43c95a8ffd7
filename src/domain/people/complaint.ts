/** A sentence in the two languages of those who look after the listings. */
export interface Words {
  en: string;
  fr: string;
}

/** Why a row cannot be taken, and how to repair it. */
export interface Complaint {
  /** The field of a champion’s file, with dots: `consent.until`. */
  field: string;
  /** The heading of the column as the file has it; nothing where there is no such column. */
  column?: string;
  /** What stands in the cell. */
  found?: string;
  words: Words;
}

/** What cannot be read in a cell. Thrown by the readers of cells, which do not know where the cell stands. */
export class Unreadable extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
