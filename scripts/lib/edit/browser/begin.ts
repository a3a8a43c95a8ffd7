import { atRoot, post } from './exchange.ts';

/** Keeps the form for a new page: what each kind needs is asked, and the page that was begun opens. */
export function keepBeginning(words: Readonly<Record<string, string>>): void {
  const form = document.querySelector<HTMLFormElement>('#begin');
  const refused = form?.querySelector<HTMLElement>('#refused');
  if (!form || !refused) return;
  const control = <Control extends HTMLInputElement | HTMLSelectElement>(name: string): Control => form.elements.namedItem(name) as Control;
  const kind = control<HTMLSelectElement>('kind');
  const asks = (name: string, isAsked: boolean) => {
    form.querySelector<HTMLElement>(`[data-asks="${name}"]`)!.hidden = !isAsked;
  };
  const ask = () => {
    asks('module', kind.value === 'lesson');
    asks('language', kind.selectedOptions[0]?.hasAttribute('data-translated') === true);
  };
  const say = (message: string) => {
    refused.textContent = message;
    refused.hidden = message === '';
  };
  const begin = async () => {
    const language = control<HTMLSelectElement>('language');
    const wish = {
      kind: kind.value,
      title: control('title').value,
      language: language.value || (language.dataset['own'] ?? ''),
      both: language.value === '',
      module: kind.value === 'lesson' ? control('module').value : '',
    };
    const { address, message } = await post<{ address?: string; message?: string }>('begin', wish);
    if (address === undefined) return say(message ?? words['lost'] ?? '');
    location.assign(atRoot(address));
  };
  kind.addEventListener('change', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    say('');
    if (control('title').value.trim() === '') {
      say(words['needsTitle'] ?? '');
      return control('title').focus();
    }
    begin().catch(() => say(words['lost'] ?? ''));
  });
  ask();
}
