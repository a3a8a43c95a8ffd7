import countries from 'i18n-iso-countries';
import { repairName } from '../../schemas/file-name.ts';
import { isLanguageTag } from '../../schemas/language.ts';
import { fold } from '../../domain/text/fold.ts';
import { likely, told, type Broken, type Repair } from './repair.ts';
import { sure } from './types.ts';
import { bare, scalar, quoted, swapValue, writtenValue } from './values.ts';

/** A value that has nearly the right form, by the name of the form. Each gives the right one, or nothing. */
const forms: Readonly<Record<string, (value: string) => string | undefined>> = {
  identifier: repairName,
  campaign: repairName,
  hashtag: (value) => value.replace(/^[#＃]+/, '').replace(/[\s-]+(\p{L}?)/gu, (_, next: string) => next.toUpperCase()),
  colour: (value) => {
    const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1]?.toLowerCase();
    return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
  },
  spaces: (value) => value.trim().replace(/\s/g, '%20'),
  time: (value) => {
    const [, hour, minutes = '00'] = /^(\d{1,2})\s*(?:[:.,hH]\s*(\d\d)?)?$/.exec(value) ?? [];
    return hour && `${hour.padStart(2, '0')}:${minutes}`;
  },
  month: (value) => {
    const [, year, month] = /^(\d{4})[-/.](\d{1,2})(?:-\d\d)?$/.exec(value) ?? [];
    const [, last, of] = /^(\d{1,2})[-/.](\d{4})$/.exec(value) ?? [];
    return year ? `${year}-${month!.padStart(2, '0')}` : of && `${of}-${last!.padStart(2, '0')}`;
  },
  slash: (value) => `/${value.replace(/^\/+/, '')}`,
  link: (value) => (/^http:/.test(value) ? value.replace(/^http:/, 'https:') : value.includes('.') ? `https://${value}` : `/${value}`),
  currency: (value) => ({ '€': 'EUR', $: 'USD', '£': 'GBP', euro: 'EUR', euros: 'EUR' })[value.toLowerCase()] ?? value.toUpperCase(),
  phone: (value) => value.replace(/^(?:t[eé]l\w*|phone|ph)[.:\s]*/i, ''),
  host: (value) =>
    value
      .replace(/^https?:\/\//, '')
      .replace(/^\*(?=\.)/, '')
      .replace(/\/.*$/, ''),
};

/** Of these nobody can have meant anything else. */
const plain = new Set(['colour', 'spaces', 'time', 'month', 'slash', 'host', 'currency']);

export function badForm(broken: Broken): Repair | undefined {
  const form = told(broken, 'form') ?? '';
  const value = words(broken);
  const right = value === undefined ? undefined : forms[form]?.(value);
  if (right === undefined || right === '' || right === value) return undefined;
  const edits = swapValue(broken, form === 'colour' || form === 'time' ? quoted(right) : scalar(right));
  const isSure = plain.has(form) || (form === 'hashtag' && value === `#${right}`);
  return isSure ? sure(edits) : likely(...edits);
}

/** Dates, addresses and zones of which the check itself knows the right one. */
export function withRight(broken: Broken): Repair | undefined {
  const right = told(broken, 'right');
  return right === undefined ? undefined : sure(swapValue(broken, scalarOrDay(right)));
}

/** A day stands without quotes. */
const scalarOrDay = (text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : scalar(text));

/** `<team@acme.example>`, `mailto:team@acme.example`, `team @ acme.example`, `team(at)acme.example` */
export function email(broken: Broken): Repair | undefined {
  const value = words(broken) ?? '';
  const right = value
    .replace(/^.*<([^<>]+)>$/, '$1')
    .replace(/^mailto:/i, '')
    .replace(/\s*(?:\(at\)|\[at\])\s*/i, '@')
    .replace(/\s*@\s*/, '@')
    .replace(/[.,;]$/, '')
    .trim();
  return right !== value && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(right) ? sure(swapValue(broken, right)) : undefined;
}

/** `fr_FR`, `EN`, `français`. */
export function language(broken: Broken): Repair | undefined {
  const value = told(broken, 'value') ?? '';
  const [tongue = '', region] = value.split(/[-_]/);
  const tag = [tongue.toLowerCase(), ...(region === undefined ? [] : [region.toUpperCase()])].join('-');
  if (tag === value || !isLanguageTag(tag)) return undefined;
  const { text, at } = broken;
  // The language may be a field’s value, or its name.
  return text.startsWith(value, at) ? sure([{ start: at, end: at + value.length, put: tag }]) : sure(swapValue(broken, tag));
}

/** `fr` for FR; a country’s name in English or French. */
export function country(broken: Broken): Repair | undefined {
  const suggestion = told(broken, 'suggestion');
  const name = fold(words(broken) ?? '');
  const code = suggestion ?? ['en', 'fr'].flatMap((tongue) => byName(tongue).get(name) ?? [])[0];
  return code === undefined ? undefined : sure(swapValue(broken, code));
}

const byName = (tongue: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(countries.getNames(tongue, { select: 'all' })).flatMap(([code, names]) =>
      [names].flat().map((name) => [fold(name), code] as const),
    ),
  );

/** A word of a closed list: certain when it differs in capitals, accents or hyphens only. */
export function listed(broken: Broken): Repair | undefined {
  const suggestion = told(broken, 'suggestion');
  const value = words(broken);
  if (suggestion === undefined || value === undefined) return undefined;
  const edits = swapValue(broken, scalar(suggestion));
  const same = (text: string): string => fold(text).replace(/[\s_-]/g, '');
  return same(value) === same(suggestion) ? sure(edits) : likely(...edits);
}

function words(broken: Broken): string | undefined {
  const raw = writtenValue(broken)?.raw;
  return raw === undefined ? undefined : bare(raw).trim();
}
