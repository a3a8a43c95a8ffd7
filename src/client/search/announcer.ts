/** Milliseconds of quiet before a message is said: screen readers drop messages that a keystroke interrupts. */
const quiet = 700;

/** Speaks through a live region, once typing has paused. The same message is said again after another search. */
export function announcer(region: HTMLElement): (message: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (message) => {
    clearTimeout(timer);
    region.textContent = '';
    timer = setTimeout(() => {
      region.textContent = message;
    }, quiet);
  };
}
