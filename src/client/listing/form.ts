import { today } from '../../domain/day.ts';
import { letterAddress } from '../../domain/contact/letter.ts';
import { fill } from '../../i18n/fill.ts';
import { draftOf } from '../../domain/listing/draft.ts';
import { copyNow, copyText } from '../lib/copy.ts';
import { part } from '../lib/dom.ts';
import { fillAnswers, readAnswers, showTopicLines } from './answers.ts';
import { createPreview } from './preview.ts';
import { receivedListing } from './received.ts';
import { createUnseen } from './unseen.ts';
import { showWrongs } from './wrongs.ts';
import { loadCheck } from './load.ts';

interface Settings {
  kind: 'join' | 'change';
  language: string;
  programme: string;
  words: Record<string, string>;
}

/** Brings the form to life: it checks with the site's own schema, shows the card, and makes a file and an e-mail. Nothing is sent. */
export async function mountListing(form: HTMLFormElement): Promise<void> {
  const { kind, language, programme, words } = JSON.parse(form.dataset['settings'] ?? '{}') as Settings;
  const zone = form.querySelector<HTMLInputElement>('#listing-timeZone')!;
  const zones = [...form.querySelectorAll<HTMLOptionElement>('#listing-zones option')].map(({ value }) => value);
  const result = form.querySelector<HTMLElement>('[data-listing-result]')!;
  const download = form.querySelector<HTMLAnchorElement>('[data-listing-download]')!;
  const said = part(form, 'listing-wrongs');
  const showCard = createPreview(form, words);
  const showUnseen = createUnseen(form, language, words);

  zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const received = kind === 'change' ? await receivedListing(form, words) : undefined;
  const { id, ...held } = received?.listing ?? {};
  if (received?.listing) fillAnswers(form, held, language);
  part(form, 'listing-aside').textContent = received?.said ?? '';
  const draft = () => draftOf(readAnswers(form, language), today(), held);
  const show = () => {
    showCard(readAnswers(form, language));
    showUnseen(draft(), id);
  };
  form.addEventListener('input', () => {
    showTopicLines(form);
    result.hidden = true;
    show();
  });
  show();
  form.hidden = false;

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const check = await loadCheck(form.dataset['src'] ?? '').catch(() => undefined);
    if (!check) {
      said.textContent = words['failed'] ?? '';
      return;
    }
    const made = draft();
    const first = showWrongs(form, check.wrongIn(made, zones), words);
    result.hidden = first !== undefined;
    if (first) return first.focus();

    const { name, text } = check.listingFile(made, id);
    if (download.href) URL.revokeObjectURL(download.href);
    download.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    download.download = name;
    form.querySelector<HTMLElement>('[data-listing-text]')!.textContent = text;
    const photo = form.querySelector<HTMLInputElement>('#listing-file')!.files?.length ? `\n\n${words['photoNote'] ?? ''}` : '';
    // The file names a sponsor by their own file, which only the team can look up: the e-mail says who it is.
    const sponsorName = form.querySelector<HTMLInputElement>('#listing-sponsorName')?.value.trim();
    const sponsor = sponsorName ? `\n\n${fill(words['sponsorNote'] ?? '', { name: sponsorName })}` : '';
    const kept = kind === 'change' ? `\n\n${words['kept'] ?? ''}` : '';
    const body = `${words['body'] ?? ''}${sponsor}${photo}${kept}\n\n${text}`;
    const { href, isWhole } = letterAddress(programme, fill(words['subject'] ?? '', { name: made.name ?? '' }), body, words['paste'] ?? '');
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
