import { expect, test } from 'vitest';
import { append, check } from '../tree.ts';

const moment = (day = '2026-11-02', link = 'https://social.example/1') => `  - { day: ${day}, link: "${link}", text: A few words. }\n`;
const source = (who: string, moments = moment()) => `${who}\nlanguage: fr\nmoments:\n${moments}`;
const awa = 'champion: awa-mbaye\nnetwork: linkedin';
const agreed = { 'champions/awa-mbaye.yaml': append('  posts: [internal]\n') };
const acme =
  'name: Acme\nkind: official\nabout: { fr: Nos nouvelles., en: Our news. }\nnetwork: linkedin\nhandle: acme\nurl: https://www.linkedin.example/acme\nlanguages: [fr]\n';
const lines = async (changes: Parameters<typeof check>[0]) => {
  const { en, fr } = await check(changes);
  expect(fr).toHaveLength(en.length);
  return en;
};

test('an official account needs nothing more, a person’s posts their agreement', async () => {
  expect(await lines({ 'accounts/acme.yaml': acme, 'timeline/acme.yaml': source('account: acme') })).toEqual([]);
  expect(await lines({ 'timeline/awa.yaml': source(awa), ...agreed })).toEqual([]);
  expect(await lines({ 'timeline/awa.yaml': source(awa) })).toEqual([
    expect.stringContaining('timeline/awa.yaml:1:11 champion: Awa Mbaye has not agreed that their posts are shown here'),
  ]);
  // As the form writes it for whoever ticks nothing, in a change as well: their posts do not stay in the folder.
  expect(await lines({ 'timeline/awa.yaml': source(awa), 'champions/awa-mbaye.yaml': append('  posts: []\n') })).toEqual([
    expect.stringContaining('Awa Mbaye has not agreed that their posts are shown here'),
  ]);
  const leader = acme.replace('official', 'leader') + 'champion: awa-mbaye\n';
  expect(await lines({ 'accounts/acme.yaml': leader, 'timeline/acme.yaml': source('account: acme') })).toEqual([
    expect.stringContaining('account: Awa Mbaye has not agreed'),
  ]);
  expect(await lines({ 'accounts/acme.yaml': leader, 'timeline/acme.yaml': source('account: acme'), ...agreed })).toEqual([]);
});

test('it says whose posts they are, once, and where a champion posts', async () => {
  expect(await lines({ 'timeline/x.yaml': source('network: linkedin') })).toEqual([expect.stringContaining('say whose posts they are')]);
  expect(await lines({ 'accounts/acme.yaml': acme, 'timeline/x.yaml': source(`${awa}\naccount: acme`), ...agreed })).toEqual([
    expect.stringContaining('say whose posts they are'),
  ]);
  expect(await lines({ 'timeline/x.yaml': source('champion: awa-mbaye'), ...agreed })).toEqual([expect.stringContaining('add “network”')]);
  expect(await lines({ 'timeline/x.yaml': source('account: acne'), 'accounts/acme.yaml': acme })).toEqual([
    expect.stringMatching(/there is no account “acne”.*“acme”/),
  ]);
});

test('a post is of a day that was, public, and stands once', async () => {
  expect(await lines({ 'timeline/x.yaml': source(awa, moment('2026-12-01')), ...agreed })).toEqual([
    expect.stringContaining('the post would be of 2026-12-01, and today is 2026-11-30'),
  ]);
  expect(await lines({ 'timeline/x.yaml': source(awa, moment() + moment('2026-11-01')), ...agreed })).toEqual([
    expect.stringContaining('moments[1].link: this post stands in timeline/x.yaml:5 already'),
  ]);
  expect(await lines({ 'timeline/x.yaml': source(awa, moment(undefined, 'http://intranet/1')), ...agreed })).toHaveLength(1);
});
