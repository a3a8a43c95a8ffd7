import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import ICAL from 'ical.js';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/output/csp.ts';
import { openBrowser } from './browser.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ics': 'text/calendar; charset=utf-8',
};
/** An intranet on plain HTTP: no secure context. */
const origin = 'http://flambeau.test';
/** A morning soon after the day on which the demo is built. */
const morning = '2026-11-23T08:00:00Z';

let browser: Browser;
let context: BrowserContext | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await context?.close();
});
afterAll(() => browser.close());

/** Opens a page of the built site under its policy, on a day and in a time zone. */
async function visit(address: string, { now = morning, ...options }: BrowserContextOptions & { now?: string } = {}) {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR', timezoneId: 'Africa/Dakar', ...options });
  const errors: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) {
      errors.push(`asked for ${url.href}`);
      return route.abort();
    }
    const file = path.join(inject('demo'), decodeURI(url.pathname));
    const body = await readFile(file.endsWith('/') ? `${file}index.html` : file).catch(() => undefined);
    if (!body) return route.fulfill({ status: 404 });
    return route.fulfill({
      body,
      headers: {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy(),
      },
    });
  });
  const page = await context.newPage();
  if (options.javaScriptEnabled !== false) await page.clock.setFixedTime(now);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(origin + address);
  return { page, errors };
}

const shown = (page: Page) => page.locator('[data-item]').filter({ visible: true });
const titles = (page: Page) => page.locator('[data-item]:visible h3 a, .event[data-item]:visible > a').allInnerTexts();
const list = '/fr/events/index.html';

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => Boolean(document.activeElement?.matches(wanted)), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

describe('the reader’s own hours', () => {
  const own = (page: Page) => page.locator('.when [data-own-time]').innerText();

  test.each([
    ['Africa/Dakar', 'fr', 'Pour vous : mardi 30 mars, de 9 h à 9 h 45 '],
    ['Indian/Antananarivo', 'fr', 'Pour vous : mardi 30 mars, de 12 h à 12 h 45 '],
    ['America/New_York', 'en', 'For you: Tuesday, 30 March, 05:00 to 05:45 (Eastern Time)'],
    ['Pacific/Honolulu', 'en', 'For you: Monday, 29 March, 23:00 to 23:45 '],
  ])('%s, after the clocks of Europe have changed', async (timezoneId, language, words) => {
    const { page, errors } = await visit(`/${language}/events/two-locks-on-your-account/index.html`, { timezoneId });
    const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').replace('day, ', 'day ');
    expect(plain(await own(page))).toContain(plain(words));
    expect(await page.locator('.when time').getAttribute('datetime')).toBe('2027-03-30T09:00:00.000Z');
    expect(errors).toEqual([]);
  });

  test('clocks that agree are said to agree, and the list then says nothing', async () => {
    const { page } = await visit('/en/events/two-locks-on-your-account/index.html', { timezoneId: 'Europe/Warsaw' });
    expect(await own(page)).toBe('For you, too: your clock shows the same time.');
    await page.goto(`${origin}${list}`);
    const row = (key: string) => page.locator(`.event-row:has(a[href*="${key}"]) [data-own-time]`);
    expect(await row('two-locks').isVisible()).toBe(false);
    expect(await row('voice-from-the-field').innerText()).toMatch(/18.h/);
  });
});

describe('the list', () => {
  test('says what is to come, month by month, moved and cancelled ones as such', async () => {
    const { page, errors } = await visit(list);
    expect(await page.locator('[data-month] > h2:visible').allInnerTexts()).toEqual([
      'Novembre 2026',
      'Décembre 2026',
      'Janvier 2027',
      'Février 2027',
      'Mars 2027',
      'Mai 2027',
    ]);
    expect(await shown(page).count()).toBe(9);
    expect(await page.locator('.event-row:has(a[href*="voice-from"])').innerText()).toContain('Déplacé');
    expect(await page.locator('.event-row:has(a[href*="plain-words"])').innerText()).toContain('Annulé');
    expect(await page.locator('[data-past]').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  test('an old page sets aside what has ended by the reader’s clock, and says so', async () => {
    // One minute before the end of the job-ad workshop, then just after it.
    const { page } = await visit(list, { now: '2026-12-01T11:59:00Z' });
    expect(await shown(page).count()).toBe(8);
    expect(await page.locator('[data-past] h3').allInnerTexts()).toEqual([
      expect.stringMatching(/^Permanence droits.: apportez votre question$/),
    ]);
    await page.clock.setFixedTime('2026-12-01T12:00:00Z');
    await page.reload();
    expect(await shown(page).count()).toBe(7);
    expect(await page.locator('[data-past]').innerText()).toMatch(/Terminés depuis que cette page a été faite[\s\S]*Une annonce d’emploi/);
    expect(await page.locator('[data-filter-status]').innerText()).toMatch(/^7/);
    expect(await page.locator('#month-2026-11').isVisible()).toBe(false);
  });

  test('when all is over it says that nothing is planned', async () => {
    const { page } = await visit(list, { now: '2028-01-01T08:00:00Z' });
    expect(await shown(page).count()).toBe(0);
    expect(await page.locator('[data-none]').innerText()).toContain('Aucun rendez-vous n’est prévu');
    expect(await page.locator('[data-past] li').count()).toBe(9);
  });

  test('is narrowed by keyboard; the choice goes along to the calendar and stays in the address', async () => {
    const { page } = await visit(list);
    await tabTo(page, 'input[name=kind][value=workshop]');
    await page.keyboard.press('Space');
    expect(await shown(page).count()).toBe(5);
    await tabTo(page, 'input[name=where][value=online]');
    await page.keyboard.press('Space');
    expect(await titles(page)).toEqual(['Une annonce d’emploi, comme vous la diriez à une amie']);
    expect(await page.locator('[data-month]:visible').count()).toBe(1);
    expect(await page.locator('[data-filter-status]').innerText()).toMatch(/^1.rendez-vous$/);
    await page.locator('.views a', { hasText: 'Mois par mois' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/month/);
    expect(new URL(page.url()).hash).toBe('#kind=workshop&where=online');
    // In November there is no such session; the next month has it.
    expect(await shown(page).count()).toBe(0);
    await page.locator('.pager .next').click();
    await page.waitForURL(/2026-12/);
    expect(await titles(page)).toEqual(['Une annonce d’emploi, comme vous la diriez à une amie']);
  });

  test.each([
    ['language', 'mg', ['Mettre en garde sans donner d’idées']],
    ['where', 'PL', ['Répondre à un commentaire, ou pas']],
    ['audience', 'champions', ['Bienvenue aux nouvelles championnes et aux nouveaux champions']],
    ['kind', 'photo', ['Trois photos avant l’ouverture']],
  ])('by %s', async (name, value, expected) => {
    const { page } = await visit(`${list}?${name}=${value}`);
    expect(await titles(page)).toEqual(expected);
  });
});

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

describe('a session’s page', () => {
  test('asks for a place by an e-mail that is ready, and gives the calendar’s file', async () => {
    const { page } = await visit('/en/events/job-ad-at-noon/index.html');
    const mail = new URL((await page.getByRole('link', { name: 'Ask for a place' }).getAttribute('href'))!);
    expect(mail.pathname).toBe('flambeau@orvane.example');
    expect(mail.searchParams.get('subject')).toContain('A job ad, the way you would tell a friend');
    expect(mail.searchParams.get('body')).toMatch(/1 December 2026, 12:00 to 13:00, Paris time/);
    const file = page.getByRole('link', { name: 'Add to my calendar' });
    const text = await readFile(
      path.join(inject('demo'), new URL(await file.evaluate((link: HTMLAnchorElement) => link.href)).pathname),
      'utf8',
    );
    expect(text).toContain('DTSTART;TZID=Europe/Paris:20261201T120000\r\n');
    expect(text).toContain('UID:job-ad-at-noon@flambeau.orvane.example\r\n');
  });

  test('names champions by their pages, and its own mailbox where it has one', async () => {
    const { page } = await visit('/fr/events/two-locks-on-your-account/index.html');
    expect(await page.locator('.facts a', { hasText: 'Sofía Romero' }).getAttribute('href')).toContain('champions/sofia-romero/');
    expect(await page.locator('.when a.btn-hot').getAttribute('href')).toMatch(/^mailto:alerte-cyber@orvane\.example\?/);
  });

  test('after its end an old page offers no place and no link to join any more', async () => {
    const { page } = await visit('/en/events/rights-clinic-november/index.html', { now: '2026-11-26T14:30:00Z' });
    expect(await page.getByRole('link', { name: 'Ask for a place' }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Join the session' }).isVisible()).toBe(true);
    await page.clock.setFixedTime('2026-11-26T15:00:00Z');
    await page.reload();
    expect(await page.getByRole('link', { name: 'Ask for a place' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Join the session' }).count()).toBe(0);
    expect(await page.getByText('This session is over.').isVisible()).toBe(true);
  });

  test('a cancelled one says so first, offers no place, and its file takes it out of calendars', async () => {
    const { page } = await visit('/fr/events/plain-words-casablanca/index.html');
    expect(await page.locator('.notice').first().innerText()).toMatch(/^Annulé\./);
    expect(await page.getByRole('link', { name: 'Demander une place' }).count()).toBe(0);
    const href = await page
      .getByRole('link', { name: 'Noter l’annulation dans mon agenda' })
      .evaluate((link: HTMLAnchorElement) => link.href);
    const text = await readFile(path.join(inject('demo'), new URL(href).pathname), 'utf8');
    expect(text).toContain('STATUS:CANCELLED\r\n');
    expect(text).toContain('SEQUENCE:1\r\n');
  });

  test('a past one gives its recording and what was handed out, also in the archive', async () => {
    const { page } = await visit('/en/events/describe-a-picture/index.html');
    expect(await page.getByRole('link', { name: 'The recording' }).getAttribute('href')).toBe(
      'https://www.orvane.example/media/describe-a-picture',
    );
    await page.goto(`${origin}/en/events/archive/index.html`);
    expect(await page.locator('.event-row h2').allInnerTexts()).toEqual([
      'Describe a picture in one sentence',
      'Telling a night in the data centre',
    ]);
    expect(await page.getByRole('link', { name: 'The guide, images and rights' }).getAttribute('href')).toContain(
      'guide/images-and-rights/',
    );
  });
});

test('a workshop in one’s team: the form becomes an e-mail of one’s own', async () => {
  const { page } = await visit('/en/events/index.html');
  // The browser of the tests has no mail program: what it would be given is read from the browser itself.
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const opened = new Promise<URL>((resolve) => session.on('Page.frameRequestedNavigation', ({ url }) => resolve(new URL(url))));
  await page.getByLabel('Type of session').selectOption('Photo session');
  await page.getByLabel('What it should be about').fill('Photos in a plant, without showing the machines');
  await page.getByLabel('How many of you').fill('9');
  await page.getByLabel('Where', { exact: true }).fill('Łódź');
  await page.getByRole('button', { name: 'Prepare the e-mail' }).click();
  const mail = await opened;
  expect([mail.protocol, mail.pathname, mail.searchParams.get('subject')]).toEqual([
    'mailto:',
    'flambeau@orvane.example',
    'A workshop in our team',
  ]);
  const body = mail.searchParams.get('body')!.replaceAll('\r\n', '\n');
  expect(body).toMatch(/^Hello, we would like a session in our team\.\n\nType of session Photo session\n/);
  expect(body).toContain('How many of you 9');
  expect(body).toContain('Where Łódź');
  expect(body).not.toContain('When');
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
  expect([...new Set(french!.replaceAll('\r\n ', '').match(/[\w.-]+@orvane\.example/g))].sort()).toEqual([
    'alerte-cyber@orvane.example',
    'flambeau@orvane.example',
  ]);
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
  expect(page).not.toMatch(/data-letter|A job ad|voice-from-the-field/);
});

test('without JavaScript: the whole list, the calendar, the files, a plain mail link', async () => {
  const { page } = await visit('/en/events/index.html', { javaScriptEnabled: false });
  expect(await shown(page).count()).toBe(9);
  expect(await page.locator('input, button, textarea').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Prepare the e-mail' }).getAttribute('href')).toMatch(
    /^mailto:flambeau@orvane\.example\?subject=A%20workshop/,
  );
  await page.getByRole('link', { name: 'Month by month' }).click();
  await page.locator('.pager .next').click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sessions in December 2026');
  await page.getByRole('link', { name: 'One minute of voice, recorded on site' }).click();
  expect(await page.locator('.when').innerText()).toMatch(/10 December 2026[\s\S]*17:00 to 18:30, local time/);
  expect(await page.locator('[data-own-time]').filter({ visible: true }).count()).toBe(0);
});

const kinds = ['events', 'events/month/2026-12', 'events/archive', 'events/voice-from-the-field', 'events/describe-a-picture'];
test.each(kinds)('%s fits a screen of 320 px, and axe finds nothing, in either theme', async (kind) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, errors } = await visit(`/fr/${kind}/index.html`, { viewport: { width: 320, height: 700 }, colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(errors).toEqual([]);
    // The policy of the page lets nothing in but its own scripts: axe goes through the debugger.
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await context?.close();
  }
});
