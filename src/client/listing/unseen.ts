import type { Draft } from '../../domain/listing/draft.ts';
import { type Unseen, unseenIn } from '../../domain/listing/unseen.ts';
import { fill } from '../../i18n/fill.ts';
import { element, part } from '../lib/dom.ts';
import { dateFormatOf } from '../../i18n/intl.ts';

/** Lists what the file will say and no field shows. Everything goes in as text. */
export function createUnseen(form: HTMLFormElement, language: string, words: Record<string, string>): (draft: Draft, id?: string) => void {
  const list = part(form, 'listing-also');
  const day = (iso: string) => dateFormatOf(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso));
  const labelOf = (selector: string) => form.querySelector(selector)?.textContent?.trim();

  function titleOf(line: Unseen): string {
    if (line.kind !== 'text') return words[`also.${line.kind === 'file' ? 'id' : line.kind}`] ?? '';
    const field =
      line.topic === undefined
        ? labelOf(`label[for="listing-${line.field}"]`)
        : labelOf(`label[for="listing-help-${CSS.escape(line.topic)}"]`);
    const spoken = form.querySelector<HTMLInputElement>(`[name=languages][value="${CSS.escape(line.language)}"]`)?.closest('label');
    return `${field ?? ''} (${spoken?.textContent?.trim() ?? line.language})`;
  }
  function textOf(line: Unseen): HTMLElement {
    if (line.kind === 'labelled') return element('dd', '', day(line.day));
    if (line.kind === 'consent')
      return element('dd', '', fill(words['alsoConsent'] ?? '', { from: day(line.from), until: day(line.until) }));
    return element('dd', line.kind === 'text' ? { lang: line.language, dir: 'auto' } : '', line.value);
  }
  return (draft, id) =>
    list.replaceChildren(...unseenIn(draft, language, id).flatMap((line) => [element('dt', 'meta', titleOf(line)), textOf(line)]));
}
