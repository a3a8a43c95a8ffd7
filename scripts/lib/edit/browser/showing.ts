/** Which languages are shown beside each other, and the preview of the one in which somebody writes. */
export function keepShowing(): void {
  for (const tick of document.querySelectorAll<HTMLInputElement>('[data-shows]')) {
    const shown = [...document.querySelectorAll<HTMLElement>('[data-shown]')].filter(
      ({ dataset }) => dataset['shown'] === tick.dataset['shows'],
    );
    const apply = (): void => {
      for (const part of shown) part.hidden = !tick.checked;
    };
    tick.addEventListener('change', apply);
    apply();
  }
  document.addEventListener('focusin', (event) => {
    const address = (event.target as Element).closest<HTMLElement>('form[data-preview]')?.dataset['preview'];
    const frame = document.querySelector('iframe');
    if (address !== undefined && frame !== null && frame.src !== address) frame.src = address;
  });
}
