import { findBlanks, nextBlank } from '../../domain/writing/blanks.ts';
import { element, part } from '../lib/dom.ts';

/**
 * The text field. A mirror behind it draws what a field cannot: blanks, and what is too long. It also gives the field
 * its height. The field itself stays a plain one, for screen readers, dictation and input methods.
 */
export function createField(root: HTMLElement, onInput: () => void) {
  const field = part<HTMLTextAreaElement>(root, 'desk-text');
  const mirror = part(root, 'desk-mirror');

  /** Replaces a part of the text so that the browser’s own undo brings it back. */
  function replace(start: number, end: number, text: string): void {
    field.focus();
    field.setSelectionRange(start, end);
    const done = text ? document.execCommand('insertText', false, text) : document.execCommand('delete');
    if (!done) {
      field.setRangeText(text, start, end, 'end');
      onInput();
    }
  }

  /** Selects a blank, brackets and all: the first key pressed replaces it. */
  function selectNext(place: number): void {
    const blank = nextBlank(findBlanks(field.value), place);
    if (!blank) return;
    field.focus();
    field.setSelectionRange(blank.start, blank.end);
  }

  function draw(over: number | undefined): void {
    const text = field.value;
    const runs: (Node | string)[] = [];
    let position = 0;
    const until = (end: number, className = '') => {
      const cut = over !== undefined && over > position && over < end ? over : end;
      if (cut > position) {
        const run = text.slice(position, cut);
        const tooLong = over !== undefined && position >= over;
        runs.push(className || tooLong ? element('mark', `${className}${tooLong ? ' desk-over' : ''}`, run) : run);
        position = cut;
      }
      if (cut < end) until(end, className);
    };
    for (const { start, end } of findBlanks(text)) {
      until(start);
      until(end, 'desk-blank');
    }
    until(text.length);
    // A last line that is still empty has no height without a sign on it.
    mirror.replaceChildren(...runs, '\u200B');
  }

  field.addEventListener('input', onInput);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'F8') return;
    event.preventDefault();
    selectNext(field.selectionEnd);
  });
  // A touch in a blank takes all of it.
  field.addEventListener('click', () => {
    if (field.selectionStart !== field.selectionEnd) return;
    const blank = findBlanks(field.value).find(({ start, end }) => start < field.selectionStart && field.selectionStart < end);
    if (blank) field.setSelectionRange(blank.start, blank.end);
  });

  return { field, draw, replace, selectNext };
}
