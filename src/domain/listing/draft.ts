import type { z } from 'zod';
import type { championSchema } from '../../schemas/champion.ts';
import type { Edition } from '../../schemas/edition.ts';

/** A listing as the form gives it: what a champion's file would hold, before the schema has looked at it. */
export type Draft = Partial<z.input<ReturnType<typeof championSchema<z.ZodString>>>>;

/** What the form holds: every answer as text, and what is ticked. */
export interface Answers {
  language: string;
  name: string;
  familyName: string;
  job: string;
  entity: string;
  country: string;
  city: string;
  timeZone: string;
  languages: string[];
  topics: { topic: string; help: string }[];
  accounts: { network: string; url: string }[];
  email: string;
  availability: string;
  sponsoring: boolean;
  seeking: boolean;
  scopes: Edition[];
  photo: Edition[];
  posts: Edition[];
  /** How many years the consent holds. */
  years: number;
}

/**
 * The listing that somebody asks for. `today` is the day of their consent. `before` is the listing as it stands, for a
 * change: texts in other languages, the label's day and the sponsor stay as they are.
 */
export function draftOf(answers: Answers, today: string, before: Draft = {}): Draft {
  const { language } = answers;
  const text = (held: Record<string, string> | undefined, words: string) =>
    words.trim() ? { ...held, [language]: words.trim() } : undefined;
  const help = new Map(before.topics?.map((topic) => [topic.topic, topic.help]));
  const optional = <Key extends keyof Draft>(key: Key, value: Draft[Key] | undefined | '') => (value ? { [key]: value } : {});
  // What stands first in a listing is what lists show: a change keeps the order.
  const asBefore = <Item>(items: readonly Item[], held: readonly string[], id: (item: Item) => string) =>
    [...items].sort((a, b) => rank(held, id(a)) - rank(held, id(b)));
  return {
    name: answers.name.trim(),
    ...optional('familyName', answers.familyName.trim()),
    job: text(before.job, answers.job) ?? {},
    entity: answers.entity.trim(),
    country: answers.country,
    city: answers.city.trim(),
    timeZone: answers.timeZone.trim(),
    languages: asBefore(answers.languages, before.languages ?? [], (tag) => tag),
    topics: asBefore(answers.topics, [...help.keys()], ({ topic }) => topic).map((topic) => ({
      topic: topic.topic,
      help: text(help.get(topic.topic), topic.help) ?? { [language]: '' },
    })),
    ...(answers.accounts.length > 0 ? { accounts: answers.accounts.map(({ network, url }) => ({ network, url: url.trim() })) } : {}),
    ...optional('email', answers.email.trim()),
    ...optional('sponsor', before.sponsor),
    labelled: before.labelled ?? today,
    ...optional('availability', text(before.availability, answers.availability)),
    ...(answers.sponsoring ? { sponsoring: true } : {}),
    ...(answers.seeking ? { seeking: true } : {}),
    audience: answers.scopes.includes('public') ? 'public' : 'internal',
    consent: { date: today, scopes: answers.scopes, until: yearsLater(today, answers.years), photo: answers.photo, posts: answers.posts },
  };
}

function rank(held: readonly string[], id: string): number {
  const place = held.indexOf(id);
  return place === -1 ? held.length : place;
}

/** The same day some years later; 29 February becomes the 28th. */
function yearsLater(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + years, month - 1, Math.min(date, last))).toISOString().slice(0, 10);
}
