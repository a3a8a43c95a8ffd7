import { readFile } from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { list, origin, shown, titles, visit } from './steps/events.ts';
import { tabTo } from './steps/keyboard.ts';

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
    expect(await own(page)).toBe('It’s the same time where you are.');
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
      expect.stringMatching(/^Permanence sur le droit à l’image.: apportez votre question$/),
    ]);
    await page.clock.setFixedTime('2026-12-01T12:00:00Z');
    await page.reload();
    expect(await shown(page).count()).toBe(7);
    expect(await page.locator('[data-past]').innerText()).toMatch(/Terminés depuis que cette page a été faite[\s\S]*Une offre d’emploi/);
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
    expect(await titles(page)).toEqual(['Une offre d’emploi, racontée comme à une amie']);
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
    expect(await titles(page)).toEqual(['Une offre d’emploi, racontée comme à une amie']);
  });

  test.each([
    ['language', 'mg', ['Mettre en garde contre une arnaque sans donner d’idées']],
    ['where', 'PL', ['Répondre à un commentaire, ou pas']],
    ['audience', 'champions', ['Bienvenue aux nouvelles championnes et aux nouveaux champions']],
    ['kind', 'photo', ['Trois photos avant l’ouverture']],
  ])('by %s', async (name, value, expected) => {
    const { page } = await visit(`${list}?${name}=${value}`);
    expect(await titles(page)).toEqual(expected);
  });
});

describe('a session’s page', () => {
  test('asks for a place by an e-mail that is ready, and gives the calendar’s file', async () => {
    const { page } = await visit('/en/events/job-ad-at-noon/index.html');
    const mail = new URL((await page.getByRole('link', { name: 'Ask for a place' }).getAttribute('href'))!);
    expect(mail.pathname).toBe('flambeau@orvane.example');
    expect(mail.searchParams.get('subject')).toContain('Describe a job as you would to a friend');
    expect(mail.searchParams.get('body')).toMatch(/1 December 2026, 12:00 to 13:00, Paris time/);
    const file = page.getByRole('link', { name: 'Add to my calendar' });
    const text = await readFile(
      path.join(inject('demo'), new URL(await file.evaluate((link: HTMLAnchorElement) => link.href)).pathname),
      'utf8',
    );
    expect(text).toContain('DTSTART;TZID=Europe/Paris:20261201T120000\r\n');
    expect(text).toContain('UID:job-ad-at-noon@flambeau.orvane.example\r\n');
  });

  test('names champions by their pages, and the mailbox that it names for bookings', async () => {
    const { page } = await visit('/fr/events/two-locks-on-your-account/index.html');
    expect(await page.locator('.facts a', { hasText: 'Sofía Romero' }).getAttribute('href')).toContain('champions/sofia-romero/');
    expect(await page.locator('.when a.btn-hot').getAttribute('href')).toMatch(/^mailto:flambeau@orvane\.example\?/);
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
      'Describing a night in the data centre',
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
  await page.getByLabel('How many people').fill('9');
  await page.getByLabel('Where', { exact: true }).fill('Łódź');
  await page.getByRole('button', { name: 'Prepare the email' }).click();
  const mail = await opened;
  expect([mail.protocol, mail.pathname, mail.searchParams.get('subject')]).toEqual([
    'mailto:',
    'flambeau@orvane.example',
    'A workshop in our team',
  ]);
  const body = mail.searchParams.get('body')!.replaceAll('\r\n', '\n');
  expect(body).toMatch(/^Hello, we would like a session in our team\.\n\nType of session Photo session\n/);
  expect(body).toContain('How many people 9');
  expect(body).toContain('Where Łódź');
  expect(body).not.toContain('When');
});

test('without JavaScript: the whole list, the calendar, the files, a plain mail link', async () => {
  const { page } = await visit('/en/events/index.html', { javaScriptEnabled: false });
  expect(await shown(page).count()).toBe(9);
  expect(await page.locator('input, button, textarea').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Prepare the email' }).getAttribute('href')).toMatch(
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
    await page.context().close();
  }
});
