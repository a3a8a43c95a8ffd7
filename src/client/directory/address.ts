import { facetNames } from '../../domain/directory/types.ts';
import { type State, writeState } from '../../domain/directory/state.ts';
import { askedAddress, putAddress } from '../lib/address.ts';

/** What a place in the browser’s history remembers beside its address. */
interface Memory {
  /** Whether typing made it, so that more typing replaces it in place of leaving a trail. */
  typing?: boolean;
  /** How many people were shown. */
  shown?: number;
}

/** Browsers refuse more than about a hundred changes in thirty seconds. */
const pause = 300;

/** Keeps the state in the address. Each choice is a step that the back button takes back; so is each search, once. */
export function addressKeeper() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: State | undefined;
  const memory = (): Memory => (history.state as Memory | null) ?? {};
  const asked = askedAddress(['q', ...facetNames]);
  const put = (push: boolean, next: Memory, address: string) => putAddress(push ? 'push' : 'replace', next, address);
  const flush = () => {
    clearTimeout(timer);
    if (waiting && asked.with(writeState(waiting)) !== location.pathname + location.hash)
      put(!memory().typing, { typing: true }, asked.with(writeState(waiting)));
    waiting = undefined;
  };

  return {
    /** What the address asks for; nothing where it only leads to a part of the page. */
    read: asked.read,
    /** A choice was made. */
    step(state: State): void {
      flush();
      put(true, {}, asked.with(writeState(state)));
    },
    /** A letter was typed. */
    typed(state: State): void {
      clearTimeout(timer);
      waiting = state;
      timer = setTimeout(flush, pause);
    },
    /** The words are as they should be: the next ones are another search. */
    settled(): void {
      flush();
      if (memory().typing) put(false, { ...memory(), typing: false }, location.href);
    },
    /** Remembers how many people are shown, for whoever comes back. */
    shown(count: number): void {
      put(false, { ...memory(), shown: count }, location.href);
    },
    howMany: (): number => memory().shown ?? 0,
  };
}
export type AddressKeeper = ReturnType<typeof addressKeeper>;
