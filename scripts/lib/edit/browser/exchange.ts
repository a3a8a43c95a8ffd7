import { readFields } from './read.ts';

/** A form as the editor’s server takes it. */
export function sentForm(form: HTMLFormElement): { file: string; digest: string; fields: unknown; body?: string } {
  const body = form.querySelector<HTMLTextAreaElement>('[data-body]')?.value;
  return {
    file: form.dataset['file'] ?? '',
    digest: form.dataset['digest'] ?? '',
    fields: readFields(form),
    ...(body !== undefined && { body }),
  };
}

/** Asks the server, which is this machine’s; throws when it is gone. */
export async function send<T>(what: 'look' | 'save' | 'settle', forms: readonly HTMLFormElement[]): Promise<T> {
  const address = new URL(what, new URL(document.body.dataset['root'] ?? './', location.href));
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(forms.map(sentForm)),
  });
  return (await answer.json()) as T;
}

/** All that somebody has typed in a form, to be compared. */
export function stateOf(form: HTMLFormElement): string {
  const { fields, body } = sentForm(form);
  return JSON.stringify([fields, body]);
}
