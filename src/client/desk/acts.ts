import { copyNow, copyText } from '../lib/copy.ts';
import { instanceName, isWhole, shareLink, textToPaste } from '../../domain/networks/share-link.ts';
import { fill } from '../../i18n/fill.ts';
import { findBlanks } from '../../domain/writing/blanks.ts';
import { recall, remember } from '../lib/storage.ts';
import type { ReminderDay } from '../../domain/writing/reminder.ts';
import type { DeskData, DeskNetwork } from '../../domain/writing/types.ts';
import { part } from '../lib/dom.ts';
import type { DeskRules } from './rules.ts';
import { saveFile } from '../lib/save-file.ts';

/** What the acts need to know at the moment of acting. */
export interface Situation {
  text: string;
  network: DeskNetwork;
  link: string;
}

interface Around {
  situation: () => Situation;
  file: () => Promise<File>;
  canShare: boolean;
  say: (word: string, values?: Record<string, string>) => void;
  rules: DeskRules;
  /** Goes to the first blank. */
  complete: () => void;
}

/** Copying, opening the network, sharing by the phone, reminding. Nothing here sends anything, and nothing says “shared”. */
export function createActs(root: HTMLElement, data: DeskData, { situation, file, canShare, say, rules, complete }: Around) {
  const open = part<HTMLAnchorElement>(root, 'desk-open');
  const copy = part<HTMLButtonElement>(root, 'desk-copy');
  const share = part<HTMLButtonElement>(root, 'desk-share');
  const instance = part<HTMLInputElement>(root, 'desk-instance');
  const warning = part(root, 'desk-warning');
  const anyway = part<HTMLButtonElement>(root, 'desk-anyway');
  let pending: (() => void) | undefined;
  /** The text of which was asked. */
  let asked: string | undefined;
  instance.value = recall('instance') ?? '';

  /** Runs an act at once, or asks first while a blank is empty. */
  function whenFilled(act: () => void): void {
    const [blank] = findBlanks(situation().text);
    if (!blank) return act();
    part(root, 'desk-warning-text').textContent = fill(data.words['coach.emptyBlank']!, { prompt: blank.prompt });
    pending = act;
    asked = situation().text;
    warning.hidden = false;
    part(root, 'desk-fill').focus();
  }

  /** The text that goes with the network's window. */
  const carried = ({ text, network, link }: Situation) => (network.share ? textToPaste(network.share.url, text, link) : text);

  function address(): string | undefined {
    const { network, link } = situation();
    const values = { text: carried(situation()), link, clean: data.link, title: data.title, instance: instanceName(instance.value) };
    return network.share && shareLink(network.share.url, values);
  }

  function openNetwork(): void {
    const { network } = situation();
    const text = carried(situation());
    const href = address();
    if (!href) {
      say('instance');
      return instance.focus();
    }
    // Copied at once, not by the clipboard’s promise: the page that opens next takes the focus that a promise needs.
    if (!copyNow(text)) void copyText(text);
    say(`opened.${network.share!.prefill === 'none' || !isWhole(href) ? 'empty' : 'filled'}`, { network: network.name });
    if (href.startsWith('mailto:')) location.href = href;
    else window.open(href, '_blank', 'noopener,noreferrer');
  }

  open.addEventListener('click', (event) => {
    event.preventDefault();
    whenFilled(openNetwork);
  });
  copy.addEventListener('click', () => whenFilled(async () => say((await copyText(situation().text)) ? 'copied' : 'notCopied')));
  anyway.addEventListener('click', () => {
    warning.hidden = true;
    copy.focus();
    pending?.();
  });
  part(root, 'desk-fill').addEventListener('click', () => {
    warning.hidden = true;
    complete();
  });
  instance.addEventListener('change', () => {
    const name = instanceName(instance.value);
    if (name) remember('instance', (instance.value = name));
  });

  share.hidden = !canShare;
  share.addEventListener('click', () =>
    whenFilled(async () => {
      const { text } = situation();
      copyNow(text);
      try {
        await navigator.share({ text, files: [await file()] });
        say('sheet');
      } catch (error) {
        // Closing the sheet is no failure.
        if (!(error instanceof DOMException && error.name === 'AbortError')) say('sheetFailed');
      }
    }),
  );

  part(root, 'desk-remind').addEventListener('click', async () => {
    await rules.load();
    if (!rules.now) return;
    const { reminderFile, reminderMoment } = rules.now;
    const now = new Date();
    const start = reminderMoment(part<HTMLSelectElement>(root, 'desk-remind-day').value as ReminderDay, now, Math.random());
    const uid = `${now.getTime()}-${Math.random().toString(36).slice(2)}@flambeau`;
    const title = fill(data.words['remindName']!, { title: data.title });
    saveFile(
      `${data.post.replaceAll('/', '-')}.ics`,
      'text/calendar',
      reminderFile({ uid, now, start, title, text: situation().text, url: data.page }),
    );
    say('reminder', {
      moment: new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' }).format(
        start,
      ),
    });
  });

  return {
    /** After any change of the text or the network. */
    update({ network, text }: Situation): void {
      // The rules arrive late, and change nothing of what was asked.
      if (text !== asked) warning.hidden = true;
      open.hidden = !network.share;
      open.href = address() ?? network.share?.url.replace(/\{.*/, '') ?? '';
      open.textContent = fill(data.words['open']!, { network: network.name });
      copy.classList.toggle('btn-hot', !network.share);
      copy.classList.toggle('btn-line', Boolean(network.share));
      part(root, 'desk-instance-field').hidden = !network.share?.url.includes('{instance}');
    },
  };
}
