import type { LoadedContent, LoadedEntry } from '../check/load.ts';
import { isRecord } from '../check/schema-walk.ts';
import { emailKey } from '../domain/people/cells.ts';
import { wordsOf } from '../domain/text/fold.ts';
import { personKey } from '../domain/people/identity.ts';

/** Somebody of whom the content has a file. */
export interface Person {
  id: string;
  entry: LoadedEntry<'champions'>;
  name: string;
  city: string;
  email: string | undefined;
}

/** The people whom the content has, by what tells one from another. */
export class People {
  readonly byId = new Map<string, Person>();
  readonly byEmail = new Map<string, Person[]>();
  readonly byKey = new Map<string, Person[]>();
  readonly byName = new Map<string, Person[]>();
  readonly zones = new Map<string, string>();
  /** Places of people who withdrew, each with who had sponsored them: somebody’s sponsor may be one. */
  readonly departed = new Map<string, string | undefined>();

  constructor(content: LoadedContent) {
    for (const entry of content.of('champions')) {
      const text = (field: string) => (typeof entry.raw?.[field] === 'string' ? entry.raw[field] : '');
      const person: Person = { id: entry.id, entry, name: text('name'), city: text('city'), email: text('email') || undefined };
      this.byId.set(entry.id, person);
      if (person.email !== undefined) add(this.byEmail, emailKey(person.email), person);
      add(this.byKey, personKey({ name: person.name, entity: text('entity'), city: person.city }), person);
      add(this.byName, wordsOf(person.name), person);
      if (text('timeZone') !== '') this.zones.set(placeKey(text('country'), person.city), text('timeZone'));
    }
    const places = content.of('departed')[0]?.raw?.['departed'];
    if (Array.isArray(places))
      for (const place of places)
        if (isRecord(place)) this.departed.set(String(place['id']), typeof place['sponsor'] === 'string' ? place['sponsor'] : undefined);
  }
}

export function placeKey(country: string, city: string): string {
  return `${country}|${wordsOf(city)}`;
}

export function add<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
