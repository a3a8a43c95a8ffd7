/** A task that may be asked for at any moment and runs at once, but not again before some time has passed. */
export interface Paced {
  ask(): void;
  now(): void;
}

/** @param pause in milliseconds */
export function paced(task: () => void, pause: number): Paced {
  let asked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    asked = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (asked) run();
    }, pause);
    task();
  };
  return {
    ask() {
      asked = true;
      if (timer === undefined) run();
    },
    now: run,
  };
}
