import { emailKey, tidyLine } from './cells.ts';
import type { ChampionDraft, Texts } from './draft.ts';

export type ChampionData = Record<string, unknown>;

/** The order in which a champion’s file has its fields. */
export const FIELD_ORDER = [
  'name',
  'familyName',
  'job',
  'entity',
  'country',
  'city',
  'timeZone',
  'languages',
  'topics',
  'accounts',
  'email',
  'photo',
  'sponsor',
  'labelled',
  'availability',
  'sponsoring',
  'seeking',
  'audience',
  'consent',
] as const;

/**
 * A champion’s data with what a row says: its fields replace those of the file, and what the row does not have stays.
 * @param sponsor the identifier that the row’s sponsor stands for
 */
export function merge(existing: ChampionData | undefined, { values, cleared }: ChampionDraft, sponsor: string | undefined): ChampionData {
  const merged: ChampionData = { ...existing };
  const { job, availability, topics, accounts, consent, ...plain } = values;
  Object.assign(merged, plain);
  const held = existing?.['email'];
  if (typeof held === 'string' && plain.email !== undefined && emailKey(held) === emailKey(plain.email)) merged['email'] = held;
  // Texts in languages that the row does not have stay.
  if (job) merged['job'] = { ...record(existing?.['job']), ...job };
  if (availability) merged['availability'] = { ...record(existing?.['availability']), ...availability };
  if (topics) {
    const helps = new Map(list(existing?.['topics']).map((item) => [record(item)['topic'], record(record(item)['help'])]));
    merged['topics'] = topics.map(({ topic, help }) => ({ topic, help: { ...helps.get(topic), ...help } as Texts }));
  }
  if (accounts) merged['accounts'] = mergeAccounts(list(existing?.['accounts']), accounts);
  if (sponsor !== undefined) merged['sponsor'] = sponsor;
  if (consent) merged['consent'] = { ...record(existing?.['consent']), ...consent };
  for (const field of cleared) {
    const [base = field, language] = field.split('.');
    if (language === undefined) delete merged[base];
    else if (base === 'availability')
      merged[base] = Object.fromEntries(Object.entries(record(merged[base])).filter(([tag]) => tag !== language));
  }
  for (const field of FIELD_ORDER)
    if (Array.isArray(merged[field]) && merged[field].length === 0 && existing?.[field] === undefined) delete merged[field];
  if (existing === undefined) return inOrder(merged);
  return Object.fromEntries(Object.entries(merged).map(([field, value]) => [field, asHeld(existing[field], value)]));
}

/** A table has no no-break spaces: a text that differs by those alone stays as the file has it. */
function asHeld(held: unknown, value: unknown): unknown {
  if (typeof held === 'string' && typeof value === 'string') return tidyLine(held) === tidyLine(value) ? held : value;
  if (Array.isArray(held) && Array.isArray(value)) return value.map((item, index) => asHeld(held[index], item));
  if (isRecord(held) && isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asHeld(held[key], item)]));
  return value;
}

/** The row’s networks are replaced where they stand; those that it does not have stay. */
function mergeAccounts(existing: readonly unknown[], accounts: Readonly<Record<string, readonly string[]>>): unknown[] {
  const kept = existing.filter((account) => {
    const { network, url } = record(account);
    const urls = accounts[String(network)];
    return urls === undefined || urls.includes(String(url));
  });
  const has = new Set(kept.map((account) => `${record(account)['network']} ${record(account)['url']}`));
  const added = Object.entries(accounts).flatMap(([network, urls]) =>
    urls.filter((url) => !has.has(`${network} ${url}`)).map((url) => ({ network, url })),
  );
  return [...kept, ...added];
}

function inOrder(data: ChampionData): ChampionData {
  return Object.fromEntries(FIELD_ORDER.flatMap((field) => (data[field] === undefined ? [] : [[field, data[field]]])));
}

/** The fields in which two champions’ data differ, with dots: `job.en`, `consent.until`, `topics`. */
export function changedFields(before: unknown, after: unknown, path = ''): string[] {
  if (isRecord(before) && isRecord(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      changedFields(before[key], after[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return JSON.stringify(canonical(before)) === JSON.stringify(canonical(after)) ? [] : [path];
}

/** The order of fields does not make a difference; the order of a list does. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key])]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
