import { z } from 'zod';
import { championSchema } from '../../schemas/champion.ts';
import { isRecord } from '../kept.ts';
import type { Draft } from './draft.ts';

/** A listing as a profile's link hands it over, once every part of it has passed the site's own schema. */
export type ReceivedListing = Pick<
  Draft,
  | 'name'
  | 'familyName'
  | 'job'
  | 'entity'
  | 'country'
  | 'city'
  | 'timeZone'
  | 'languages'
  | 'topics'
  | 'accounts'
  | 'email'
  | 'availability'
  | 'sponsoring'
  | 'seeking'
  | 'sponsor'
  | 'labelled'
> & { id?: string };

/** What the form can show: choices that it does not offer would be sent unseen, or lost. */
export interface Offered {
  topics: readonly string[];
  networks: readonly string[];
  languages: readonly string[];
  countries: readonly string[];
  zones: readonly string[];
  /** How many accounts it has room for. */
  accounts: number;
  /** The day of today: nobody has become a champion after it. */
  today: string;
}

/** Nobody's texts stand in more languages than this. */
const mostLanguages = 40;

const { shape } = championSchema({ image: () => z.string() });
const passes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

/** The name of a file of `champions/`, without its ending: it names a person, never a place in a folder. */
const isPlainId = (value: unknown): boolean => typeof value === 'string' && value.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);

/**
 * Reads what stood after the `#` of a link, which anybody can write: keeps what passes the schema and can be shown, part
 * by part, and names the fields of which something was set aside (`other`: what no listing has). Nothing when it is no
 * listing at all.
 */
export function readListing(value: unknown, offered: Offered): { listing: ReceivedListing; aside: string[] } | undefined {
  if (!isRecord(value)) return undefined;
  const aside = new Set<string>();
  /** Keeps the parts of a field that are right. */
  const parts = <Part>(field: string, list: readonly Part[], isRight: (part: Part, index: number) => boolean): Part[] => {
    const right = list.filter(isRight);
    if (right.length < list.length) aside.add(field);
    return right;
  };
  const texts = (field: 'job' | 'availability', held: unknown, schema: z.ZodType = shape[field]): Record<string, string> | undefined => {
    if (!isRecord(held)) {
      aside.add(field);
      return undefined;
    }
    const right = parts(
      field,
      Object.entries(held),
      (entry, index) => index < mostLanguages && passes(schema, Object.fromEntries([entry])),
    );
    return right.length > 0 ? (Object.fromEntries(right) as Record<string, string>) : undefined;
  };
  const lists = (field: string, held: unknown): unknown[] => {
    if (Array.isArray(held)) return held;
    aside.add(field);
    return [];
  };
  const whole =
    (field: keyof typeof shape, isShown: (value: string) => boolean = () => true) =>
    (held: unknown) => {
      if (passes(shape[field], held) && (typeof held !== 'string' || isShown(held))) return held;
      aside.add(field);
      return undefined;
    };
  const known = (list: readonly string[]) => (item: unknown) => typeof item === 'string' && list.includes(item);
  const once = <Part>(key: (part: Part) => unknown) => {
    const seen = new Set<unknown>();
    return (part: Part) => !seen.has(key(part)) && Boolean(seen.add(key(part)));
  };

  const readers: Record<string, (held: unknown) => unknown> = {
    id: (held) => (isPlainId(held) ? held : void aside.add('id')),
    name: whole('name'),
    familyName: whole('familyName'),
    job: (held) => texts('job', held),
    entity: whole('entity'),
    country: whole('country', known(offered.countries)),
    city: whole('city'),
    timeZone: (held) => (known(offered.zones)(held) ? held : whole('timeZone')(held)),
    languages: (held) =>
      parts('languages', lists('languages', held), (tag) => known(offered.languages)(tag) && passes(shape.languages, [tag])),
    topics: (held) => {
      const isFirst = once((item) => (isRecord(item) ? item['topic'] : undefined));
      return parts(
        'topics',
        lists('topics', held),
        (item) => isRecord(item) && known(offered.topics)(item['topic']) && passes(shape.topics, [item]) && isFirst(item),
      );
    },
    accounts: (held) =>
      parts(
        'accounts',
        lists('accounts', held),
        (item, index) =>
          index < offered.accounts && isRecord(item) && known(offered.networks)(item['network']) && passes(shape.accounts, [item]),
      ),
    email: whole('email'),
    availability: (held) => texts('availability', held),
    sponsoring: whole('sponsoring'),
    seeking: whole('seeking'),
    sponsor: (held) => (isPlainId(held) ? held : void aside.add('sponsor')),
    labelled: whole('labelled', (day) => day <= offered.today),
    // Where a person accepts to be shown is theirs to say anew: links of earlier versions brought it.
    scopes: () => undefined,
    photo: () => undefined,
    posts: () => undefined,
  };
  const read = Object.entries(value).flatMap(([key, held]) => {
    if (!Object.hasOwn(readers, key)) aside.add('other');
    const right = Object.hasOwn(readers, key) ? readers[key]!(held) : undefined;
    return right === undefined ? [] : [[key, right]];
  });
  return { listing: Object.fromEntries(read) as ReceivedListing, aside: [...aside] };
}
