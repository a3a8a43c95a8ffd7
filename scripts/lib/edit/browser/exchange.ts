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
export async function send<T>(what: 'look' | 'save' | 'settle' | 'remove', forms: readonly HTMLFormElement[]): Promise<T> {
  return post(what, forms.map(sentForm));
}

/** Sends anything to the server; throws when it is gone. */
export async function post<T>(what: string, sent: unknown): Promise<T> {
  const answer = await fetch(atRoot(what), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sent),
  });
  return (await answer.json()) as T;
}

/** An address of the editor. */
export const atRoot = (path: string): URL => new URL(path, new URL(document.body.dataset['root'] ?? './', location.href));

/** All that somebody has typed in a form, to be compared. */
export function stateOf(form: HTMLFormElement): string {
  const { fields, body } = sentForm(form);
  return JSON.stringify([fields, body]);
}
