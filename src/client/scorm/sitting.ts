import type { Progress } from '../../domain/learning/progress.ts';
import { dialectOf } from '../../domain/scorm/dialect.ts';
import { findApi, type Frame } from '../../domain/scorm/find-api.ts';
import { paced } from '../../domain/scorm/paced.ts';
import { createRuntime } from '../../domain/scorm/runtime.ts';
import { openSession, type Session } from '../../domain/scorm/session.ts';
import type { PackageData } from '../../domain/scorm/types.ts';

/** How things stand on the page. */
interface Standing {
  place(): string;
  progress(): Progress;
}

export interface Sitting {
  session: Session;
  /** Something is to be told to the platform; not before `start`. */
  changed(): void;
  start(standing: Standing): void;
}

/** A platform may be slow: it is told of a change at once, but not again within so many milliseconds. */
const pause = 3000;

/**
 * Begins with the platform that the package runs in and says at the top what it gets. Nothing where the package is for
 * no platform, or where none answers: the line then says so.
 */
export function sittingWith(root: Document, { version, shape, words }: PackageData): Sitting | undefined {
  if (!version) return undefined;
  const dialect = dialectOf(version);
  const line = root.querySelector<HTMLElement>('[data-platform]')!;
  const api = findApi(window as unknown as Frame, dialect.api);
  const session = api && openSession(createRuntime(api, dialect), dialect, shape, () => performance.now());
  if (!session) {
    line.textContent = words['alone']!;
    return undefined;
  }
  line.textContent = words[session.writes ? 'told' : 'shown']!;

  let standing: Standing | undefined;
  const said = root.querySelector<HTMLElement>('[data-platform-said]')!;
  const say = (took: boolean) => {
    const text = took ? '' : words['refused']!;
    // Said once, however often the platform refuses.
    if (said.textContent !== text) said.textContent = text;
  };
  const saving = paced(() => standing && say(session.save(standing.progress(), standing.place())), pause);
  const leave = (): boolean => standing === undefined || session.leave(standing.progress(), standing.place());

  return {
    session,
    changed: () => saving.ask(),
    start(given) {
      standing = given;
      saving.ask();
      // A phone may end a page that it hides, without another word.
      root.addEventListener('visibilitychange', () => root.visibilityState === 'hidden' && saving.now());
      window.addEventListener('pagehide', leave);
      // A page that comes back from the browser’s memory has ended its sitting: it begins another.
      window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
      mountLeave(root, words, leave);
    },
  };
}

/** The button that ends the sitting while the page is there to hear whether the platform took it. */
function mountLeave(root: Document, words: PackageData['words'], leave: () => boolean): void {
  const button = root.querySelector<HTMLElement>('[data-leave]')!;
  const left = root.querySelector<HTMLElement>('[data-left]')!;
  button.hidden = false;
  button.addEventListener('click', () => {
    left.querySelector('[data-left-said]')!.textContent = words[leave() ? 'left' : 'leftRefused']!;
    for (const gone of root.querySelectorAll<HTMLElement>('main, .package-head')) gone.hidden = true;
    left.hidden = false;
    left.focus();
    // Only a window that the platform opened can be closed; elsewhere this does nothing.
    if (window.opener && window.parent === window) window.close();
  });
}
