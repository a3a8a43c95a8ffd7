import { keepBeginning } from './begin.ts';
import { atRoot, post, send, sentForm, stateOf } from './exchange.ts';
import { keepFinding } from './finding.ts';
import { keepLists } from './lists.ts';
import { keepPictures } from './pictures.ts';
import { type SaidProblem, showProblems } from './said.ts';
import { keepShowing } from './showing.ts';
import { keepWriting } from './writing.ts';

interface Answered {
  kind: string;
  message?: string;
  address?: string;
  digests?: Record<string, string>;
  problems?: SaidProblem[];
}

const words = JSON.parse(document.body.dataset['words'] ?? '{}') as Record<string, string>;
const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-file]')];
/** What each form held when it was last saved. */
const kept = new Map(forms.map((form) => [form, stateOf(form)]));
const changedForms = (): HTMLFormElement[] => forms.filter((form) => kept.get(form) !== stateOf(form));

const tell = (key: string, message = words[key] ?? ''): void => {
  const state = document.querySelector('#state');
  if (state !== null) state.textContent = message;
};

let waiting: ReturnType<typeof setTimeout> | undefined;
let asked = 0;

/** Asks the check about all forms, once nobody has typed for a moment. Only the answer to the latest question counts. */
function lookSoon(after = 500): void {
  clearTimeout(waiting);
  if (forms.length === 0) return;
  waiting = setTimeout(() => {
    const number = (asked += 1);
    send<Answered>('look', forms).then(
      ({ problems = [] }) => number === asked && show(problems),
      () => tell('lost'),
    );
  }, after);
}

function show(problems: readonly SaidProblem[]): void {
  for (const form of forms) {
    const own = problems.filter(({ file }) => file === form.dataset['file']);
    showProblems(form, own, words);
  }
}

async function save(): Promise<void> {
  const changed = changedForms();
  if (changed.length === 0) return tell('unchanged');
  const sent = new Map(changed.map((form) => [form, stateOf(form)]));
  try {
    const { kind, message, digests = {}, problems } = await send<Answered>('save', changed);
    if (kind !== 'saved' && kind !== 'unchanged') {
      if (problems !== undefined) show(problems);
      return tell('', message);
    }
    for (const [form, state] of sent) {
      kept.set(form, state);
      form.dataset['digest'] = digests[form.dataset['file'] ?? ''] ?? form.dataset['digest'] ?? '';
    }
    tell(changedForms().length === 0 ? 'saved' : 'unsaved');
    lookSoon(0);
  } catch {
    tell('lost');
  }
}

async function settle(form: HTMLFormElement): Promise<void> {
  if (changedForms().length > 0) return tell('saveFirst');
  await send('settle', [form]).then(
    () => location.reload(),
    () => tell('lost'),
  );
}

/** Deletes the whole page, in all its languages. */
async function remove(): Promise<void> {
  const { kind, message } = await send<Answered>('remove', forms).catch((): Answered => ({ kind: 'lost' }));
  if (kind !== 'removed') return tell(kind, message);
  for (const form of forms) kept.set(form, stateOf(form));
  location.assign(atRoot('./'));
}

/** Gives the whole page another address; its form opens under it. */
async function rename(): Promise<void> {
  if (changedForms().length > 0) return tell('saveFirst');
  const name = document.querySelector<HTMLInputElement>('#new-name')?.value ?? '';
  const sent = { files: forms.map(sentForm), name };
  const { kind, message, address } = await post<Answered>('rename', sent).catch((): Answered => ({ kind: 'lost' }));
  if (address === undefined) return tell(kind, message);
  location.assign(atRoot(address));
}

function changedNow(): void {
  tell(changedForms().length === 0 ? '' : 'unsaved');
  lookSoon();
}

document.addEventListener('input', (event) => (event.target as Element).closest('form[data-file]') && changedNow());
document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('#save, #remove, #rename, [data-settle]');
  const form = button?.closest<HTMLFormElement>('form[data-file]');
  if (button?.id === 'save') void save();
  else if (button?.id === 'remove') void remove();
  else if (button?.id === 'rename') void rename();
  else if (form) void settle(form);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.target as Element).id === 'new-name') void rename();
  if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
  event.preventDefault();
  void save();
});
document.addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('beforeunload', (event) => changedForms().length > 0 && event.preventDefault());
keepShowing();
keepLists(document.body, changedNow);
keepWriting(document.body);
keepPictures(document.body, words, (message) => tell('', message));
keepFinding(words['nothing'] ?? '');
keepBeginning(words);
lookSoon(0);
