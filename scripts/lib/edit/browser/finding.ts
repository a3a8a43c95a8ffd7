/** Narrows the list of pages to those whose title or file has all the words typed. */
export function keepFinding(nothing: string): void {
  const field = document.querySelector<HTMLInputElement>('#find');
  const status = document.querySelector<HTMLElement>('#nothing');
  field?.addEventListener('input', () => {
    const words = plain(field.value).split(/\s+/);
    let found = 0;
    for (const row of document.querySelectorAll<HTMLElement>('.rows > li')) {
      const text = plain(row.dataset['find'] ?? '');
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) found += 1;
    }
    for (const section of document.querySelectorAll<HTMLElement>('.list section'))
      section.hidden = section.querySelector('.rows > li:not([hidden])') === null;
    if (status !== null) Object.assign(status, { hidden: found > 0, textContent: found > 0 ? '' : nothing });
  });
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
