import { expect, test } from 'vitest';
import { check } from '../tree.ts';

const figures = 'month: 2026-10\nsource: web\nfigures:\n  - { network: linkedin, visits: 12 }\n';
const checked = async (text: string, file = 'results/2026-10-web.yaml') => (await check({ [file]: text })).en;

test('a month’s figures are right, also of a post that is gone', async () => {
  expect(
    await checked(`${figures}  - { network: bluesky, post: long-gone, kind: job, campaign: jobs, visits: 3, conversions: 0 }\n`),
  ).toEqual([]);
});

test('the file has the name of its month and source', async () => {
  expect(await checked(figures, 'results/2026-09-web.yaml')).toEqual([
    'results/2026-09-web.yaml:1:8 month: the figures are of another month or source than the file’s name says; name the file “results/2026-10-web.yaml”, or correct the field',
  ]);
});

test('no month is one to come', async () => {
  expect(await checked(figures.replace('2026-10', '2027-10'), 'results/2027-10-web.yaml')).toEqual([
    'results/2027-10-web.yaml:1:8 month: 2027-10 has not begun (today is 2026-11-30); correct the month',
  ]);
});

test('a group stands once', async () => {
  expect(await checked(`${figures}  - { network: linkedin, visits: 7 }\n`)).toEqual([
    'results/2026-10-web.yaml:5:5 figures[1]: the same network, campaign, post and kind stand in line 4 already; add the two lines up',
  ]);
});

test('networks, kinds and numbers are known ones, and there is no room for a person', async () => {
  const lines = await checked(
    `${figures}  - { network: linkdin, visits: 7 }\n  - { kind: jobs, visits: -1 }\n  - { network: bluesky, email: a@b.example, visits: 1.5 }\n`,
  );
  expect(lines.map((line) => line.replace(/^results\/2026-10-web\.yaml:/, ''))).toEqual([
    expect.stringMatching(/^5:16 figures\[1\]\.network: .*did you mean “linkedin”/),
    expect.stringMatching(/^6:13 figures\[2\]\.kind: /),
    expect.stringMatching(/^6:27 figures\[2\]\.visits: /),
    expect.stringMatching(/^7:25 figures\[3\]\.email: unknown field “email”/),
    expect.stringMatching(/^7:53 figures\[3\]\.visits: /),
  ]);
});

test('nobody has come to a session of another day', async () => {
  const session =
    '---\ntitle: Un atelier\nsummary: On écrit.\nowner: L’équipe\nreview: 2027-09-01\nkind: workshop\nday: 2027-03-29\ntime: "10:00"\nminutes: 60\ntimeZone: Europe/Paris\nlink: https://meet.orvane.example/a\nlanguages: [fr]\nforWhom: Tous.\nattended: 12\n---\n\nTexte.\n';
  expect(await checked(session, 'events/fr/one.mdx')).toEqual([
    'events/fr/one.mdx:14:11 attended: the session is on 2027-03-29, and today is 2026-11-30: write how many came once it is over',
  ]);
});
