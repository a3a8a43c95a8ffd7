import { type State, writeState } from '../../domain/directory/state.ts';

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
  const addressOf = (state: State) => location.pathname + writeState(state);
  const put = (push: boolean, next: Memory, address: string) => {
    try {
      history[push ? 'pushState' : 'replaceState'](next, '', address);
    } catch {
      // A browser that allows no other address for a page from a disk keeps the one it has.
    }
  };
  const flush = () => {
    clearTimeout(timer);
    if (waiting && addressOf(waiting) !== location.pathname + location.search) put(!memory().typing, { typing: true }, addressOf(waiting));
    waiting = undefined;
  };

  return {
    /** A choice was made. */
    step(state: State): void {
      flush();
      put(true, {}, addressOf(state));
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
