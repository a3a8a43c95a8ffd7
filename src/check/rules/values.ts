import type { z } from 'zod';
import { translationRecord } from '../../schemas/entry.ts';

/** What stands in a field, for a message: its kind, and its text as written. */
export function found(value: unknown): { kind: string; text: string } {
  if (value === null || value === undefined) return { kind: 'nothing', text: '' };
  if (Array.isArray(value)) return { kind: 'list', text: '' };
  if (typeof value === 'object') return { kind: 'map', text: '' };
  return { kind: typeof value, text: String(value) };
}

/** What stands between curly quotation marks that somebody put round a whole value, as if they were YAML’s own. */
export function insideCurlyQuotes(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const inside = /^[“”„‟]([^“”„‟]*)[“”‟]$/.exec(value) ?? /^[‘’‚]([^‘’‚]*)[‘’]$/.exec(value);
  return inside?.[1];
}

/** Name endings that lead nowhere outside a company’s own network (RFC 6762, appendix G; RFC 6761). */
const privateEndings = ['localhost', 'local', 'internal', 'intranet', 'private', 'corp', 'home', 'lan', 'home.arpa'];

/** The host of an address, when that host can only exist inside: no dot, a number, a private ending. */
export function localHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/\.$/, '');
  if (host === '') return undefined;
  const isNumber = /^[\d.]+$/.test(host) || host.startsWith('[');
  const isPrivate = !host.includes('.') || isNumber || privateEndings.some((ending) => host.endsWith(`.${ending}`));
  return isPrivate ? host : undefined;
}

/** The patterns of the schemas, by what they ask for. */
const forms: Record<string, string> = {
  '/^[a-z][a-z0-9-]*$/': 'identifier',
  '/^[a-z0-9-]+$/': 'campaign',
  '/^\\S+$/': 'spaces',
  '/^[\\p{L}\\p{N}_]+$/u': 'hashtag',
  '/^#[0-9a-f]{6}$/i': 'colour',
  '/^(https:\\/\\/|mailto:)/': 'share',
  '/^([01]\\d|2[0-3]):[0-5]\\d$/': 'time',
  '/^\\d{4}-(?:0[1-9]|1[0-2])$/': 'month',
  '/^(\\/|https:\\/\\/)/': 'link',
  '/^departed-[a-z0-9]+$/': 'departed',
  '/^[A-Z]{3}$/': 'currency',
  '/^[a-z0-9]+(?:-[a-z0-9]+)*$/': 'campaign',
  [String(translationRecord)]: 'translated',
  [String(/^\+?(?=.*\d)[\d\s()./-]+$/)]: 'phone',
  [String(/^\.?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*$/u)]: 'host',
};

export function formOf(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'starts_with') return 'slash';
  return forms[issue.pattern ?? ''] ?? 'other';
}
