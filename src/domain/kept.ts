/** A place for one text: a name in a browser’s store, or a variable of a test. Nothing in it throws. */
export interface Shelf {
  /** Nothing where there is nothing, or where it may not be read. */
  read(): string | null;
  /** Keeps a text, or forgets it (undefined). Says whether it did: a full or private browser refuses. */
  write(text: string | undefined): boolean;
  /** Keeps a damaged text beside, for its owner to look at or to erase. Says whether it did. */
  setAside(text: string): boolean;
}

/** What a reader of kept data made of it, and how many parts it could make nothing of; nothing when it is not such data at all. */
export type Reader<Value> = (value: unknown) => { value: Value; dropped: number } | undefined;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

/**
 * What a shelf holds, checked: an older version, an extension or a hand may have written there. Whatever does not pass
 * is set aside once, whole, and the shelf goes on with the rest.
 */
export function readKept<Value>(shelf: Shelf, reader: Reader<Value>): Value | undefined {
  const text = shelf.read();
  if (text === null) return undefined;
  let read: ReturnType<Reader<Value>>;
  try {
    read = reader(JSON.parse(text));
  } catch {
    // Not even JSON.
  }
  if (read?.dropped !== 0 && shelf.setAside(text)) shelf.write(read && JSON.stringify(read.value));
  return read?.value;
}
