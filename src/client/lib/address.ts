/**
 * What a reader asks of a page stands in its address after the `#`: `#q=photo&type=guide`. So it can be kept, sent and
 * found again on the way back, and never travels: no request, reload or Referer holds what comes after a `#`.
 */
export interface AskedAddress {
  /** What is asked for; nothing where the address says nothing of it, as in a link to a part of the page (`#main`). */
  read(): URLSearchParams | undefined;
  /** The page’s address with a question in it. */
  with(asked: string): string;
}

const afterHash = (): string => location.hash.slice(1);

/** @param names those that the page knows */
export function askedAddress(names: readonly string[]): AskedAddress {
  const address: AskedAddress = {
    read() {
      const hash = afterHash();
      return hash === '' || hash.includes('=') ? new URLSearchParams(hash) : undefined;
    },
    with: (asked) => location.pathname + (asked && `#${asked}`),
  };
  // Links that were shared before 2027 ask by `?q=`. It is read once, and gone from the address before anything can send it again.
  const old = new URLSearchParams(location.search);
  if (names.some((name) => old.has(name)))
    putAddress('replace', history.state, address.with(afterHash().includes('=') ? afterHash() : String(old)));
  return address;
}

/** Puts an address into the browser’s history. */
export function putAddress(how: 'push' | 'replace', state: unknown, address: string): void {
  try {
    history[`${how}State`](state, '', address);
  } catch {
    // A browser may allow no other address for a page from a disk, or not so many. The page goes on.
  }
}
