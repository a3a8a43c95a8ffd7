import { dayNumber, dayOf } from '../../domain/day.ts';
import type { LoadedEntry } from '../load.ts';
import type { Rule } from '../rule.ts';
import { type DataPath, fieldName, valueAt } from '../yaml-source.ts';

/** The longest consent that the privacy page promises, to the end of that month. */
export const mostYears = 3;

/**
 * Days of people that contradict each other or the promise, and one address for two people: what each file says is well
 * formed, and together it cannot be true.
 */
export const people: Rule = (content, report) => {
  // Where the sun rises first it is tomorrow already.
  const tomorrow = dayOf(dayNumber(content.now) + 1);
  for (const entry of [...content.of('champions'), ...content.of('accounts')] as readonly LoadedEntry[]) {
    const say = (path: DataPath, code: string, values: Record<string, string | number>) =>
      report({ file: entry.file, ...entry.yaml.value(path), field: fieldName(path), code, values });
    const day = (...path: string[]) => dayAt(entry, path);
    const [date, until, labelled] = [day('consent', 'date'), day('consent', 'until'), day('labelled')];
    if (date !== undefined && until !== undefined) {
      if (until < date) say(['consent', 'until'], 'consent-ends-first', { until, date });
      else if (until > lastDay(date)) say(['consent', 'until'], 'consent-too-long', { until, date, years: mostYears, last: lastDay(date) });
    }
    if (date !== undefined && date > tomorrow) say(['consent', 'date'], 'consent-not-given', { date, now: content.now });
    if (labelled !== undefined && labelled > tomorrow) say(['labelled'], 'labelled-ahead', { labelled, now: content.now });
  }
  const holders = new Map<string, LoadedEntry>();
  for (const entry of content.of('champions')) {
    const email = valueAt(entry.raw, ['email']);
    if (typeof email !== 'string') continue;
    const key = email.trim().toLowerCase();
    const other = holders.get(key);
    if (other === undefined) holders.set(key, entry as LoadedEntry);
    else
      report({
        file: entry.file,
        ...entry.yaml.value(['email']),
        field: 'email',
        code: 'email-twice',
        values: { email, other: other.file },
      });
  }
};

function dayAt(entry: LoadedEntry, path: DataPath): string | undefined {
  const value = valueAt(entry.raw, path);
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
}

/** The last day of the month in which a consent of some day is as old as it may become. */
function lastDay(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + mostYears, month, 0)).toISOString().slice(0, 10);
}
