import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { calendarFile, type CalendarSession } from '../../../../src/domain/calendar/calendar-file.ts';
import { instantOf } from '../../../../src/domain/calendar/zone.ts';

function session(day: string, time: string, timeZone: string, more: Partial<CalendarSession> = {}): CalendarSession {
  const start = instantOf({ day, time }, timeZone);
  return {
    uid: `${timeZone.split('/')[1]}-${day}@flambeau.test`,
    sequence: 0,
    stamp: new Date('2026-10-01T00:00Z'),
    start,
    end: new Date(start.getTime() + 90 * 60_000),
    timeZone,
    cancelled: false,
    title: 'One, two; three',
    description: 'First line\nsecond: “é” \\ end',
    location: 'Blue room, Lyon, France',
    category: 'Workshop',
    organizer: { name: 'The team', email: 'team@flambeau.test' },
    url: 'https://flambeau.test/en/events/one/',
    ...more,
  };
}

/** What a calendar program reads: every event, its hours by the zones that the file itself describes, not by ours. */
function read(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const utc = (time: ICAL.Time) => new Date(time.toUnixTime() * 1000).toISOString().slice(0, 16);

beforeEach(() => ICAL.TimezoneService.reset());

describe('a real parser reads the right instants', () => {
  const cases: [timeZone: string, day: string, time: string, start: string, end: string][] = [
    ['Europe/Paris', '2027-03-26', '11:00', '2027-03-26T10:00', '2027-03-26T11:30'],
    ['Europe/Paris', '2027-03-30', '11:00', '2027-03-30T09:00', '2027-03-30T10:30'],
    ['Europe/Paris', '2027-03-28', '01:00', '2027-03-28T00:00', '2027-03-28T01:30'],
    ['Europe/Warsaw', '2026-10-24', '09:30', '2026-10-24T07:30', '2026-10-24T09:00'],
    ['Europe/Warsaw', '2026-10-26', '09:30', '2026-10-26T08:30', '2026-10-26T10:00'],
    ['Africa/Dakar', '2027-03-30', '17:00', '2027-03-30T17:00', '2027-03-30T18:30'],
    ['Indian/Antananarivo', '2027-05-18', '09:00', '2027-05-18T06:00', '2027-05-18T07:30'],
    ['Africa/Casablanca', '2026-02-10', '10:00', '2026-02-10T09:00', '2026-02-10T10:30'],
    ['Africa/Casablanca', '2026-03-02', '10:00', '2026-03-02T10:00', '2026-03-02T11:30'],
    ['Africa/Casablanca', '2026-09-10', '10:00', '2026-09-10T09:00', '2026-09-10T10:30'],
    ['Africa/Casablanca', '2027-02-11', '10:00', '2027-02-11T10:00', '2027-02-11T11:30'],
    ['America/New_York', '2027-03-15', '18:00', '2027-03-15T22:00', '2027-03-15T23:30'],
  ];

  test.each(cases)('%s, %s at %s, alone', (timeZone, day, time, start, end) => {
    const [event] = read(calendarFile({ name: 'Sessions', language: 'en', sessions: [session(day, time, timeZone)] }));
    expect(event!.startDate.zone.tzid).toBe(timeZone);
    expect([utc(event!.startDate), utc(event!.endDate)]).toEqual([start, end]);
  });

  test('all in one calendar, each zone described once', () => {
    const file = calendarFile({
      name: 'Sessions',
      language: 'en',
      sessions: cases.map(([timeZone, day, time]) => session(day, time, timeZone)),
    });
    expect(read(file).map(({ startDate, endDate }) => [utc(startDate), utc(endDate)])).toEqual(
      cases.map(([, , , start, end]) => [start, end]),
    );
    const described = file.match(/(?<=BEGIN:VTIMEZONE\r\nTZID:).*/g);
    expect(described).toEqual([...new Set(cases.map(([timeZone]) => timeZone))]);
  });
});

test('texts come back as they were written', () => {
  const [event] = read(calendarFile({ name: 'A, b', language: 'en', sessions: [session('2027-01-14', '14:00', 'Europe/Paris')] }));
  expect([event!.summary, event!.description, event!.location]).toEqual([
    'One, two; three',
    'First line\nsecond: “é” \\ end',
    'Blue room, Lyon, France',
  ]);
  const value = (name: string) => event!.component.getFirstPropertyValue(name);
  expect([value('url'), value('organizer'), value('categories'), value('status')]).toEqual([
    'https://flambeau.test/en/events/one/',
    'mailto:team@flambeau.test',
    'Workshop',
    'CONFIRMED',
  ]);
});

test.each([
  ['The "night" team', 'The ”night” team'],
  ['A; B, C: D', 'A; B, C: D'],
  ['L’équipe\nde nuit "', 'L’équipe de nuit ”'],
  ['فريق "الليل"', 'فريق ”الليل”'],
])('an organiser called %s is one, and nothing of it becomes a property', (name, expected) => {
  const organizer = { name, email: 'team@flambeau.test' };
  const [event] = read(
    calendarFile({ name: 'A "b"; c', language: 'en', sessions: [session('2027-01-14', '14:00', 'Europe/Paris', { organizer })] }),
  );
  const property = event!.component.getFirstProperty('organizer')!;
  expect([property.getParameter('cn'), property.getFirstValue()]).toEqual([expected, 'mailto:team@flambeau.test']);
  expect(event!.summary).toBe('One, two; three');
});

test('a calendar has its name and says how often to look again', () => {
  const file = calendarFile({ name: 'A, b', language: 'en', sessions: [session('2027-01-14', '14:00', 'Europe/Paris')] });
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  expect(file).toContain('\r\nX-WR-CALNAME:A\\, b\r\n');
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT12H');
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
});

test('a session that moved or was called off replaces the one before: same UID, later sequence', () => {
  const first = session('2026-12-03', '17:00', 'Africa/Dakar', { uid: 'voice@flambeau.test' });
  const moved = session('2026-12-10', '17:00', 'Africa/Dakar', { uid: 'voice@flambeau.test', sequence: 1 });
  const off = { ...moved, sequence: 2, cancelled: true };
  const [one, two, three] = [first, moved, off].map((state) => read(calendarFile({ name: 'S', language: 'en', sessions: [state] }))[0]!);
  expect(new Set([one, two, three].map((event) => event!.uid))).toEqual(new Set(['voice@flambeau.test']));
  expect([one, two, three].map((event) => event!.sequence)).toEqual([0, 1, 2]);
  expect([two, three].map((event) => event!.component.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED']);
  expect([two, three].map((event) => event!.component.getFirstPropertyValue('transp'))).toEqual(['OPAQUE', 'TRANSPARENT']);
});

test('lines end with CRLF, hold at most 75 octets and cut no character', () => {
  const file = calendarFile({
    name: 'é'.repeat(90),
    language: 'fr',
    sessions: [session('2027-01-14', '14:00', 'Europe/Paris', { description: '€ü🔥'.repeat(80) })],
  });
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = file.split('\r\n');
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(file).not.toContain('\uFFFD');
  expect(read(file)[0]!.description).toBe('€ü🔥'.repeat(80));
});

test('the same content makes the same bytes, on a machine anywhere', () => {
  const sessions = [session('2027-03-28', '02:30', 'Africa/Dakar'), session('2026-09-10', '10:00', 'Africa/Casablanca')];
  const here = process.env['TZ'];
  const files = ['UTC', 'Europe/Paris', 'Pacific/Auckland'].map((zone) => {
    process.env['TZ'] = zone;
    return calendarFile({ name: 'S', language: 'en', sessions });
  });
  if (here === undefined) delete process.env['TZ'];
  else process.env['TZ'] = here;
  expect(new Set(files).size).toBe(1);
  // Half past two is no time at all in Paris on that night, where this might have been built.
  expect(files[0]).toContain('DTSTART;TZID=Africa/Dakar:20270328T023000\r\n');
});
