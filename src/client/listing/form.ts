import { today } from '../../domain/day.ts';
import { letterAddress } from '../../domain/contact/letter.ts';
import { fill } from '../../i18n/fill.ts';
import { draftOf } from '../../domain/listing/draft.ts';
import { copyNow, copyText } from '../lib/copy.ts';
import { part } from '../lib/dom.ts';
import { fillAnswers, type KnownListing, readAnswers, showTopicLines } from './answers.ts';
import { createPreview } from './preview.ts';
import { showWrongs } from './wrongs.ts';
import { loadCheck } from './load.ts';

interface Settings {
  kind: 'join' | 'change';
  language: string;
  programme: string;
  words: Record<string, string>;
}

/** Brings the form to life: it checks with the site's own schema, shows the card, and makes a file and an e-mail. Nothing is sent. */
export function mountListing(form: HTMLFormElement): void {
  const { kind, language, programme, words } = JSON.parse(form.dataset['settings'] ?? '{}') as Settings;
  const before = kind === 'change' ? listingInAddress() : undefined;
  const zone = form.querySelector<HTMLInputElement>('#listing-timeZone')!;
  const zones = [...form.querySelectorAll<HTMLOptionElement>('#listing-zones option')].map(({ value }) => value);
  const result = form.querySelector<HTMLElement>('[data-listing-result]')!;
  const download = form.querySelector<HTMLAnchorElement>('[data-listing-download]')!;
  const show = createPreview(form);

  zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (before) fillAnswers(form, before, language);
  form.addEventListener('input', () => {
    showTopicLines(form);
    result.hidden = true;
    show(readAnswers(form, language));
  });
  show(readAnswers(form, language));
  form.hidden = false;

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const said = form.querySelector<HTMLElement>('[data-listing-wrongs]')!;
    const check = await loadCheck(form.dataset['src'] ?? '').catch(() => undefined);
    if (!check) {
      said.textContent = words['failed'] ?? '';
      return;
    }
    const { scopes: _scopes, photo: _photo, id, ...held } = before ?? {};
    const draft = draftOf(readAnswers(form, language), today(), held);
    const first = showWrongs(form, check.wrongIn(draft, zones), words);
    result.hidden = first !== undefined;
    if (first) return first.focus();

    const { name, text } = check.listingFile(draft, id);
    if (download.href) URL.revokeObjectURL(download.href);
    download.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    download.download = name;
    form.querySelector<HTMLElement>('[data-listing-text]')!.textContent = text;
    const photo = form.querySelector<HTMLInputElement>('#listing-file')!.files?.length ? `\n\n${words['photoNote'] ?? ''}` : '';
    const kept = kind === 'change' ? `\n\n${words['kept'] ?? ''}` : '';
    const body = `${words['body'] ?? ''}${photo}${kept}\n\n${text}`;
    const { href, isWhole } = letterAddress(
      programme,
      fill(words['subject'] ?? '', { name: draft.name ?? '' }),
      body,
      words['paste'] ?? '',
    );
    const tell = part(form, 'listing-said');
    const copied = (done: boolean, word: string) => {
      tell.textContent = words[done ? word : 'notCopied'] ?? '';
    };
    tell.textContent = '';
    const mail = part<HTMLAnchorElement>(form, 'listing-mail');
    mail.href = href;
    // The file is too long for some mail programs: it is copied, and the e-mail asks for it.
    mail.onclick = isWhole ? null : () => copied(copyNow(body), 'long');
    part(form, 'listing-copy').onclick = async () => copied(await copyText(body), 'copied');
    result.focus();
  });
}

/** The listing that a profile's link carries after the `#`; nothing where there is none or it cannot be read. */
function listingInAddress(): KnownListing | undefined {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(location.hash.slice(1)));
    return typeof value === 'object' && value !== null && 'name' in value ? (value as KnownListing) : undefined;
  } catch {
    return undefined;
  }
}
