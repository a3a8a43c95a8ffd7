import { findBlanks, nextBlank } from '../../domain/writing/blanks.ts';
import { ownWords } from '../../domain/writing/own-words.ts';
import { ownPart } from '../../domain/writing/starting-text.ts';
import type { DeskData } from '../../domain/writing/types.ts';
import { fill, pluralize } from '../../i18n/fill.ts';
import { part } from '../lib/dom.ts';
import { numberFormatOf } from '../../i18n/intl.ts';

/** What the desk says about a text below its field: its length, its blanks, and how much of it is the author’s own. */
export function createMeters(root: HTMLElement, data: DeskData, language: string) {
  const format = numberFormatOf(language);
  return {
    length(count: number, limit: number | undefined, isOver: boolean): void {
      part(root, 'desk-count').dataset['over'] = String(isOver);
      part(root, 'desk-number').textContent = format.format(count);
      part(root, 'desk-limit').textContent =
        limit === undefined ? data.words['noLimit']! : fill(data.words['limit']!, { limit: format.format(limit) });
    },
    /** @param caret the place from which the next blank is looked for */
    blanks(text: string, caret: number): void {
      const blanks = findBlanks(text);
      part(root, 'desk-blanks').hidden = blanks.length === 0;
      part(root, 'desk-blanks-text').textContent = pluralize(language, data.plurals['blanks']!, blanks.length);
      part(root, 'desk-next-text').textContent = fill(data.words['next']!, { prompt: nextBlank(blanks, caret)?.prompt ?? '' });
    },
    own(start: string, text: string): void {
      const own = ownPart(text, data.disclosure);
      const ownness = own ? ownWords(ownPart(start, data.disclosure), own) : 'empty';
      part(root, 'desk-own').dataset['own'] = ownness;
      part(root, 'desk-own-text').textContent = data.words[`own.${ownness}`]!;
      part(root, 'desk-idea').hidden = ownness === 'own';
    },
  };
}
