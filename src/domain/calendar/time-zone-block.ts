import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';
import { offsetAt, type WallClock, wallClock } from './zone.ts';

/**
 * The VTIMEZONE of a zone, right for the moments given. The library’s is used wherever it says what Node’s data say:
 * its yearly rules are those that every calendar knows. But it has a zone’s present rule only, as though it had always
 * held (Morocco left its +01 on 20 September 2026), and gives a linked zone its target’s name (Africa/Dakar as
 * Africa/Abidjan); so the name is put right, and where the rule is wrong the changes of those years are written down
 * one by one.
 */
export function timeZoneBlock(timeZone: string, moments: readonly Date[]): string {
  const agrees = moments.every((moment) => libraryOffset(timeZone, wallClock(moment, timeZone)) === offsetText(offsetAt(moment, timeZone)));
  const [block] = agrees ? tzlib_get_ical_block(timeZone) : [];
  if (!block) return datedBlock(timeZone, moments);
  return block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, (_, field: string) => `${field}:${timeZone}`);
}

const libraryOffset = (timeZone: string, { day, time }: WallClock): string => tzlib_get_offset(timeZone, day, time);

/** RFC 5545, 3.3.14: `+0530`. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
}

const minute = 60_000;
const dayLength = 1440 * minute;

const dated = new Map<string, string>();

/** A VTIMEZONE with each change of the clock from the year before the first moment to the year after the last. */
function datedBlock(timeZone: string, moments: readonly Date[]): string {
  const years = moments.map((moment) => moment.getUTCFullYear());
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1];
  const key = `${timeZone} ${first} ${last}`;
  // It asks for the time of every day, and a site has the same few zones in dozens of calendars.
  const block = dated.get(key) ?? changesOf(timeZone, first, last);
  dated.set(key, block);
  return block;
}

function changesOf(timeZone: string, first: number, last: number): string {
  const start = Date.UTC(first, 0, 1);
  const end = Date.UTC(last + 1, 0, 1);
  const offset = (at: number) => offsetAt(new Date(at), timeZone);
  const observances = [observance(start, offset(start), offset(start))];
  for (let at = start; at < end; at += dayLength) {
    const [before, after] = [offset(at), offset(at + dayLength)];
    if (before === after) continue;
    let [low, high] = [at, at + dayLength];
    while (high - low > minute) {
      const middle = low + Math.floor((high - low) / 2 / minute) * minute;
      if (offset(middle) === before) low = middle;
      else high = middle;
    }
    observances.push(observance(high, before, after));
  }
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, `X-LIC-LOCATION:${timeZone}`, ...observances, 'END:VTIMEZONE'].join('\r\n');
}

/** From when which offset holds; the moment is written in the local time that held before it (RFC 5545, 3.6.5). */
function observance(at: number, before: number, after: number): string {
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
  const local = new Date(at + before * minute).toISOString().slice(0, 19).replace(/[-:]/g, '');
  return [`BEGIN:${kind}`, `DTSTART:${local}`, `TZOFFSETFROM:${offsetText(before)}`, `TZOFFSETTO:${offsetText(after)}`, `END:${kind}`].join(
    '\r\n',
  );
}
