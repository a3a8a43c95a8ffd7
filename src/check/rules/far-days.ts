import { schemaOf } from '../load-entry.ts';
import type { Rule } from '../rule.ts';
import { isDay, walkSchema } from '../schema-walk.ts';
import { fieldName } from '../yaml-source.ts';

/** Ten years back and five ahead: beyond, a year is more often mistyped than meant. */
const window = { back: 10, ahead: 5 };

/** No page is of another century, and calendars end with the year 9999: so far nobody can mean it. */
const utmost = 100;

/** A day far from today is a question; whoever means it writes the year again behind it: `date: 1998-05-04 # 1998`. */
export const farDays: Rule = (content, report) => {
  const today = Number(content.now.slice(0, 4));
  for (const entry of content.entries) {
    walkSchema(schemaOf(entry.collection), entry.raw, (schema, value, path) => {
      const year = typeof value === 'string' ? /^(\d{4})-\d\d-\d\d$/.exec(value)?.[1] : undefined;
      if (typeof value !== 'string' || year === undefined || !isDay(schema)) return;
      const isFar = value < `${today - window.back}${content.now.slice(4)}` || value > `${today + window.ahead}${content.now.slice(4)}`;
      if (!isFar) return;
      const place = entry.yaml.value(path);
      const isMeant = new RegExp(`#.*\\b${year}\\b`).test(entry.source.text.split('\n')[place.line - 1]?.slice(place.column) ?? '');
      const isBeyond = Math.abs(Number(year) - today) > utmost;
      if (isBeyond || !isMeant)
        report({ file: entry.file, ...place, field: fieldName(path), code: 'far-day', values: { year, value, beyond: isBeyond } });
    });
  }
};
