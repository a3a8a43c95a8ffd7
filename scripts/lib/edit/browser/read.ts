import type { Typed, TypedItem } from '../values.ts';

/** The fields that stand in a part of a form, without those of the fields in it. */
export function fieldsIn(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('[data-kind]')].filter(
    (field) => field.parentElement?.closest('[data-kind], form') === part,
  );
}

/** The items of a list or a map. */
export const itemsIn = (field: Element): HTMLElement[] => [...field.querySelectorAll<HTMLElement>(':scope > .items > li')];

/** The control of a field that has one. */
export const controlOf = (field: Element): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | null =>
  field.querySelector(':scope > label :is(input, select, textarea)');

/** What stands in a form or a group. */
export function readFields(part: Element): Record<string, Typed> {
  return Object.fromEntries(fieldsIn(part).map((field) => [field.dataset['name'] ?? '', readField(field)]));
}

function readField(field: HTMLElement): Typed {
  switch (field.dataset['kind']) {
    case 'group':
      return readFields(field);
    case 'list':
    case 'map':
      return itemsIn(field).flatMap((item): TypedItem[] => {
        const inner = item.querySelector<HTMLElement>(':scope > [data-kind]');
        const name = item.querySelector<HTMLInputElement>(':scope > .name input')?.value;
        return inner === null ? [] : [{ at: Number(item.dataset['at']), ...(name !== undefined && { name }), value: readField(inner) }];
      });
    case 'flag':
      return (controlOf(field) as HTMLInputElement).checked;
    default:
      return controlOf(field)?.value ?? '';
  }
}

/** The field at a path of the check (`voices[0].text`), or the nearest above it; nothing where the form has none. */
export function fieldAt(form: Element, path: string): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    const next = stepInto(found ?? form, step);
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

function stepInto(part: Element, step: string): HTMLElement | undefined {
  const kind = (part as HTMLElement).dataset['kind'];
  if (kind !== 'list' && kind !== 'map') return fieldsIn(part).find((field) => field.dataset['name'] === step);
  const items = itemsIn(part);
  const item =
    kind === 'list'
      ? items[Number(step)]
      : items.find((one) => one.querySelector<HTMLInputElement>(':scope > .name input')?.value === step);
  return item?.querySelector<HTMLElement>(':scope > [data-kind]') ?? undefined;
}
