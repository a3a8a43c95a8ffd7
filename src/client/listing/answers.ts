import type { Answers } from '../../domain/listing/draft.ts';
import type { ReceivedListing } from '../../domain/listing/received.ts';

type Scopes = Answers['scopes'];

const field = <Type extends HTMLElement>(form: HTMLFormElement, id: string) => form.querySelector<Type>(`#listing-${id}`);
const text = (form: HTMLFormElement, id: string) => field<HTMLInputElement | HTMLSelectElement>(form, id)?.value ?? '';
const ticked = (form: HTMLFormElement, name: string) =>
  [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map(({ value }) => value);
const topicRows = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-listing-topic]')];
const accountRows = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-listing-account]')];

/** What the form holds, as it stands. */
export function readAnswers(form: HTMLFormElement, language: string): Answers {
  return {
    language,
    name: text(form, 'name'),
    familyName: text(form, 'familyName'),
    job: text(form, 'job'),
    entity: text(form, 'entity'),
    country: text(form, 'country'),
    city: text(form, 'city'),
    timeZone: text(form, 'timeZone'),
    languages: ticked(form, 'languages'),
    topics: topicRows(form).flatMap((row) =>
      row.querySelector<HTMLInputElement>('[name=topics]')?.checked
        ? [{ topic: row.dataset['listingTopic'] ?? '', help: row.querySelector<HTMLInputElement>('.input')?.value ?? '' }]
        : [],
    ),
    accounts: filledAccounts(form).map((row) => ({
      network: row.querySelector('select')?.value ?? '',
      url: row.querySelector('input')?.value ?? '',
    })),
    email: text(form, 'email'),
    availability: text(form, 'availability'),
    sponsoring: ticked(form, 'sponsoring').length > 0,
    seeking: ticked(form, 'seeking').length > 0,
    scopes: ticked(form, 'scopes') as Scopes,
    photo: ticked(form, 'photo') as Scopes,
    posts: ticked(form, 'posts') as Scopes,
    years: Number(text(form, 'years')),
  };
}

/** The rows of accounts in which something stands. */
export const filledAccounts = (form: HTMLFormElement): HTMLElement[] =>
  accountRows(form).filter((row) => row.querySelector('select')?.value || row.querySelector('input')?.value.trim());

/** Shows the line of each topic that is ticked. */
export function showTopicLines(form: HTMLFormElement): void {
  for (const row of topicRows(form))
    row.querySelector<HTMLElement>(':scope > div')!.hidden = !row.querySelector<HTMLInputElement>('[name=topics]')?.checked;
}

/** Puts a listing into the form, in the language of the page where there is one. */
export function fillAnswers(form: HTMLFormElement, listing: ReceivedListing, language: string): void {
  const set = (id: string, value: string | undefined) => {
    const input = field<HTMLInputElement | HTMLSelectElement>(form, id);
    if (input && value !== undefined) input.value = value;
  };
  const tick = (name: string, values: readonly string[]) => {
    for (const input of form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`))
      input.checked = values.includes(input.value) || values.includes('*');
  };
  const words = (texts: Record<string, string> | undefined) => texts?.[language] ?? Object.values(texts ?? {})[0];
  for (const id of ['name', 'familyName', 'entity', 'country', 'city', 'timeZone', 'email'] as const) set(id, listing[id]);
  set('job', words(listing.job));
  set('availability', words(listing.availability));
  tick('languages', listing.languages ?? []);
  tick('sponsoring', listing.sponsoring ? ['*'] : []);
  tick('seeking', listing.seeking ? ['*'] : []);
  // Where they accept to be shown is theirs to tick anew: the file that is made renews the consent, from today.
  const help = new Map(listing.topics?.map(({ topic, help: line }) => [topic, words(line)]));
  for (const row of topicRows(form)) {
    const topic = row.dataset['listingTopic'] ?? '';
    row.querySelector<HTMLInputElement>('[name=topics]')!.checked = help.has(topic);
    row.querySelector<HTMLInputElement>('.input')!.value = help.get(topic) ?? '';
  }
  accountRows(form).forEach((row, index) => {
    const account = listing.accounts?.[index];
    if (!account) return;
    row.querySelector('select')!.value = account.network;
    row.querySelector('input')!.value = account.url;
  });
  showTopicLines(form);
}
