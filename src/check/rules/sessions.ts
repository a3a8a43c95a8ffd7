import { instantOf, instantsOf, wallClock } from '../../domain/calendar/zone.ts';
import { isTimeZone } from '../../schemas/champion.ts';
import type { LoadedEntry } from '../load.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { SiteAddresses } from '../site-addresses.ts';
import { suggest } from '../../domain/text/suggest.ts';

/** A session begins at a time that clocks show, and what was handed out can be found. */
export const sessions: Rule = (content, report) => {
  const addresses = new SiteAddresses(content);
  for (const entry of content.of('events')) {
    for (const finding of [...clock(entry), ...material(entry, addresses), ...attended(entry, content.now)]) report(finding);
  }
};

/** In spring the clocks jump over an hour: nobody can come at half past two on that night. */
function clock(entry: LoadedEntry<'events'>): Finding[] {
  const { day, time, timeZone } = entry.raw ?? {};
  if (typeof day !== 'string' || typeof time !== 'string' || typeof timeZone !== 'string') return [];
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(`${day}T${time}Z`)) || !/^\d\d:\d\d$/.test(time) || !isTimeZone(timeZone))
    return [];
  // Beyond, days cannot be counted on; the rule on far days says it.
  if (!/^(?:19|20|21)/.test(day)) return [];
  if (instantsOf({ day, time }, timeZone).length > 0) return [];
  const right = wallClock(instantOf({ day, time }, timeZone), timeZone);
  return [
    {
      file: entry.file,
      ...entry.yaml.value(['time']),
      field: 'time',
      code: 'event-clock',
      values: { day, time, timeZone, right: right.time },
    },
  ];
}

/** Nobody has come to a session of another day. */
function attended(entry: LoadedEntry<'events'>, now: string): Finding[] {
  const { data } = entry;
  if (data?.attended === undefined || data.day <= now) return [];
  return [
    { file: entry.file, ...entry.yaml.value(['attended']), field: 'attended', code: 'attended-ahead', values: { day: data.day, now } },
  ];
}

function material(entry: LoadedEntry<'events'>, addresses: SiteAddresses): Finding[] {
  return (entry.data?.material ?? []).flatMap(({ link }, index) => {
    const path = link.replace(/[?#].*$/, '');
    if (!link.startsWith('/') || addresses.has(path)) return [];
    const near = suggest(path, addresses.all());
    return [
      {
        file: entry.file,
        ...entry.yaml.value(['material', index, 'link']),
        field: `material[${index}].link`,
        code: 'link-unknown',
        values: { address: link, suggestion: near },
      },
    ];
  });
}
