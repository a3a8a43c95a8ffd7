import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ICAL from 'ical.js';
import { expect, inject, test } from 'vitest';
import { visit } from './steps/events.ts';

test('the month is a table whose days and hours can be read', async () => {
  const { page, errors } = await visit('/en/events/month/2027-03/index.html');
  const table = page.getByRole('table', { name: 'Sessions in March 2027' });
  expect(await table.getByRole('columnheader').count()).toBe(7);
  expect(await table.getByRole('row').count()).toBe(6);
  const cell = table.getByRole('cell').filter({ hasText: 'Two locks' });
  expect(await cell.innerText()).toMatch(/30[\s\S]*11:00, Paris time[\s\S]*09:00 for you/);
  // 30 March 2027 is a Tuesday.
  expect(await cell.evaluate((td: HTMLTableCellElement) => td.cellIndex)).toBe(1);
  expect(
    await page.locator('.pager a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
  ).toEqual(['/en/events/month/2027-02/index.html', '/en/events/month/2027-04/index.html']);
  expect(errors).toEqual([]);
});

test('calendars to subscribe to: full addresses that can be copied, files that are there', async () => {
  const { page } = await visit('/fr/events/index.html');
  const scope = page.locator('.subscribe .address').first();
  expect(await scope.locator('code').innerText()).toBe('https://flambeau.orvane.example/fr/events/calendar/all.ics');
  await scope.getByRole('button').click();
  expect(await scope.getByRole('button').innerText()).toBe('Copié');
  const addresses = await page.locator('.subscribe code').allTextContents();
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    const text = await readFile(path.join(inject('demo'), new URL(address).pathname), 'utf8');
    expect(text, address).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT\r\n/);
  }
});

test('the calendar of all sessions, read by a calendar program: the right instants across the changes of the clocks', async () => {
  const [french, english] = await Promise.all(
    ['fr', 'en'].map((language) => readFile(path.join(inject('demo'), language, 'events/calendar/all.ics'), 'utf8')),
  );
  const calendar = new ICAL.Component(ICAL.parse(french!) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(
    Object.fromEntries(
      events.map(({ uid, startDate, sequence }) => [
        uid.replace('@flambeau.orvane.example', ''),
        `${new Date(startDate.toUnixTime() * 1000).toISOString().slice(0, 16)} ${sequence}`,
      ]),
    ),
  ).toEqual({
    // Morocco had +01 then, and has had +00 since 20 September 2026.
    'night-shift-words': '2026-09-10T09:00 0',
    'describe-a-picture': '2026-10-06T12:00 0',
    'rights-clinic-november': '2026-11-26T14:00 0',
    'job-ad-at-noon': '2026-12-01T11:00 0',
    'voice-from-the-field': '2026-12-10T17:00 1',
    'new-champions-january': '2027-01-14T13:00 0',
    'answering-in-warsaw': '2027-02-04T08:30 0',
    'plain-words-casablanca': '2027-02-11T10:00 1',
    'phone-photos-before-opening': '2027-03-03T07:45 0',
    'two-locks-on-your-account': '2027-03-30T09:00 0',
    'scam-warnings-antananarivo': '2027-05-18T06:00 0',
  });
  ICAL.TimezoneService.reset();
  const uids = (text: string) => text.match(/(?<=\r\nUID:).*/g);
  expect(uids(english!)).toEqual(uids(french!));
  // Functions answer, no person’s own address.
  expect([...new Set(french!.replaceAll('\r\n ', '').match(/[\w.-]+@orvane\.example/g))].sort()).toEqual(['flambeau@orvane.example']);
});

test('the public edition has the public sessions and their calendars only', async () => {
  const folder = path.join(inject('publicDemo'), 'en/events');
  expect((await readdir(path.join(folder, 'calendar'))).sort()).toEqual(['public-en.ics', 'public-es.ics', 'public-fr.ics', 'public.ics']);
  expect((await readdir(folder)).filter((name) => name.endsWith('.ics'))).toEqual([
    'describe-a-picture.ics',
    'two-locks-on-your-account.ics',
  ]);
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  expect(page).toContain('Two locks on your account');
  expect(page).not.toMatch(/data-letter|A job advert|voice-from-the-field/);
});
