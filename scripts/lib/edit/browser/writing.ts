/** The buttons above a text: the signs of Markdown, and our components with their examples. */
export function keepWriting(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const sign = (event.target as Element).closest<HTMLElement>('[data-sign]')?.dataset['sign'];
    const text = textOf(event.target);
    if (sign !== undefined && text !== null) put(text, signed(sign, chosen(text)));
  });
  root.addEventListener('change', (event) => {
    const select = event.target;
    if (!(select instanceof HTMLSelectElement) || select.dataset['insert'] === undefined || select.value === '') return;
    const text = textOf(select);
    const piece = select.value;
    select.value = '';
    // A block stands between empty lines, a link in its sentence.
    if (text !== null) put(text, piece.includes('\n') ? between(text, piece) : piece);
  });
}

const textOf = (from: EventTarget | null): HTMLTextAreaElement | null =>
  from instanceof Element ? (from.closest('.body')?.querySelector('textarea') ?? null) : null;

const chosen = (text: HTMLTextAreaElement): string => text.value.slice(text.selectionStart, text.selectionEnd);

function signed(sign: string, words: string): string {
  if (sign === 'bold') return `**${words}**`;
  if (sign === 'link') return `[${words}]()`;
  const lines = words.split('\n');
  return sign === 'list' ? lines.map((line) => `- ${line}`).join('\n') : `## ${words}`;
}

export function between(text: HTMLTextAreaElement, piece: string): string {
  const before = text.value.slice(0, text.selectionStart);
  const after = text.value.slice(text.selectionEnd);
  const missing = (have: string): string => '\n'.repeat(Math.max(0, 2 - have.length));
  return `${before.trim() === '' ? '' : missing(/\n*$/.exec(before)?.[0] ?? '')}${piece}${missing(/^\n*/.exec(after)?.[0] ?? '')}`;
}

/** Through the browser’s own command, so that its Undo takes it back; not all of them have it. */
export function put(text: HTMLTextAreaElement, words: string): void {
  text.focus();
  if (document.execCommand('insertText', false, words)) return;
  text.setRangeText(words, text.selectionStart, text.selectionEnd, 'end');
  text.dispatchEvent(new Event('input', { bubbles: true }));
}
