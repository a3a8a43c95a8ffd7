/** Something to be said to whoever imports, by its name in people-import/messages or tables/messages, and what is put into the sentence. */
export interface Message {
  code: string;
  values?: Readonly<Record<string, string | number>>;
}

/** Why a row cannot be taken, and how to repair it. */
export interface Complaint {
  /** The field of a champion’s file, with dots: `consent.until`. */
  field: string;
  /** The heading of the column as the file has it; nothing where there is no such column. */
  column?: string;
  /** What stands in the cell. */
  found?: string;
  message: Message;
}

/** What cannot be read in a cell. Thrown by the readers of cells, which do not know where the cell stands. */
export class Unreadable extends Error {
  readonly reason: Message;

  constructor(code: string, values?: Message['values']) {
    super(code);
    this.reason = { code, ...(values && { values }) };
  }
}
