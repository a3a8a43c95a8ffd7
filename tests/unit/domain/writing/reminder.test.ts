import { describe, expect, test } from 'vitest';
import { reminderFile, reminderMoment } from '../../../../src/domain/writing/reminder.ts';

const at = (text: string) => new Date(`${text}:00`);
const clock = (date: Date) =>
  `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()} ${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;

describe('the moment', () => {
  test.each([
    ['later today', 'today', '2026-11-24T10:00', 0, '2026-11-24 10:30'],
    ['the last moment of the day', 'today', '2026-11-24T10:00', 0.9999, '2026-11-24 17:29'],
    ['too late for today', 'today', '2026-11-24T17:10', 0, '2026-11-25 9:00'],
    ['before work', 'today', '2026-11-24T06:00', 0, '2026-11-24 9:00'],
    ['tomorrow', 'tomorrow', '2026-11-24T10:00', 0.5, '2026-11-25 13:15'],
    ['tomorrow of a Friday', 'tomorrow', '2026-11-27T10:00', 0, '2026-11-30 9:00'],
    ['today on a Sunday', 'today', '2026-11-22T10:00', 0, '2026-11-23 9:00'],
    ['in a week', 'week', '2026-11-24T10:00', 0, '2026-12-1 9:00'],
    ['in a week from a Saturday', 'week', '2026-11-28T10:00', 0, '2026-12-7 9:00'],
  ] as const)('%s', (_, day, now, random, expected) => expect(clock(reminderMoment(day, at(now), random))).toBe(expected));
});

describe('the file', () => {
  const file = reminderFile({
    uid: '1@flambeau',
    now: new Date('2026-11-22T08:05:09.123Z'),
    start: at('2026-11-24T14:37'),
    title: 'Publier : la fibre, à Lille; enfin',
    text: `Première ligne\nDeuxième, avec une barre \\ et un emoji 👩‍🚒 ${'long '.repeat(40)}`,
    url: 'https://flambeau.orvane.example/fr/posts/fibre/',
  });
  const lines = file.split('\r\n');
  const whole = file.replaceAll('\r\n ', '');

  test('has one event with one alarm, at the reader’s own time', () => {
    expect(whole).toContain('\r\nDTSTART:20261124T143700\r\n');
    expect(whole).toContain('\r\nDTSTAMP:20261122T080509Z\r\n');
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(file.match(/BEGIN:VALARM/g)).toHaveLength(1);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
  test('escapes what RFC 5545 asks to escape', () => {
    expect(whole).toContain('SUMMARY:Publier : la fibre\\, à Lille\\; enfin\r\n');
    expect(whole).toContain('Première ligne\\nDeuxième\\, avec une barre \\\\ et');
  });
  test('no line is longer than 75 octets, and none is cut within a character', () => {
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
    expect(whole).toContain('long long long \\n\\nhttps://flambeau.orvane.example/fr/posts/fibre/');
  });
});
