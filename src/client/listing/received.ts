import { today } from '../../domain/day.ts';
import type { ReceivedListing } from '../../domain/listing/received.ts';
import { fill } from '../../i18n/fill.ts';
import { loadCheck } from './load.ts';
import { listFormatOf } from '../../i18n/intl.ts';

/** More than any listing needs: nobody's browser is to read a book. */
const longestFragment = 60_000;

const values = (form: HTMLFormElement, selector: string) =>
  [...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(selector)].map(({ value }) => value).filter(Boolean);

/** The names of the fields, as the form calls them. */
const labelOf = (form: HTMLFormElement, field: string): string | undefined =>
  form.querySelector(`[data-listing-field="${CSS.escape(field)}"] > label`)?.textContent?.trim();

/**
 * The listing that a profile's link carries after the `#`, checked by the site's own schema, and what to say of the
 * rest: what fails is set aside, and the form stands all the same.
 */
export async function receivedListing(
  form: HTMLFormElement,
  words: Record<string, string>,
): Promise<{ listing?: ReceivedListing; said: string }> {
  const fragment = location.hash.slice(1);
  // A link to a place on this page, such as the one past the menu.
  if (fragment === '' || document.getElementById(fragment)) return { said: '' };
  const unreadable = { said: words['linkUnread'] ?? '' };
  if (fragment.length > longestFragment) return unreadable;
  try {
    const value: unknown = JSON.parse(decodeURIComponent(fragment));
    const check = await loadCheck(form.dataset['src'] ?? '');
    const read = check.readListing(value, {
      topics: values(form, '[name=topics]'),
      networks: values(form, '#listing-network-0 option'),
      languages: values(form, '[name=languages]'),
      countries: values(form, '#listing-country option'),
      zones: values(form, '#listing-zones option'),
      accounts: form.querySelectorAll('[data-listing-account]').length,
      today: today(),
    });
    if (!read || Object.keys(read.listing).length === 0) return unreadable;
    const fields = [...new Set(read.aside.map((field) => words[`also.${field}`] ?? labelOf(form, field) ?? words['linkOther'] ?? ''))];
    const list = listFormatOf(document.documentElement.lang).format(fields);
    return { listing: read.listing, said: fields.length > 0 ? fill(words['linkAside'] ?? '', { fields: list }) : '' };
  } catch {
    return unreadable;
  }
}
