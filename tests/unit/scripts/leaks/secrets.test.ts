import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../../../src/check/load.ts';
import { leaksIn } from '../../../../src/output/leaks/search.ts';
import { type ContentSecrets, secretsOf } from '../../../../scripts/lib/leaks/secrets.ts';
import { plant } from '../../../build/planted.ts';
import { changedTree } from '../../check/tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-leaks-'));
let secrets: ContentSecrets;
beforeAll(async () => {
  plant(folder);
  secrets = secretsOf(await loadContent(folder, '2026-11-22'), { edition: 'public', now: '2026-11-22', preview: false }, []);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found = (text: string) => leaksIn('fr/index.html', Buffer.from(text), secrets).map(({ needle }) => needle.kind);

describe('what only internal entries hold is a secret', () => {
  test.each([
    ['the name of somebody who is not listed', 'Bonjour Veiled Two !'],
    ['with the family name first', 'Two, Veiled'],
    ['without accents, in capitals', 'VEILED&nbsp;TWO'],
    ['the address of their page', '<a href="champions/veiled-two/index.html">x</a>'],
    ['somebody whose consent is for colleagues', 'Veiled Four'],
    ['the address of a post whose agreement has lapsed', '<a href="fr/posts/zofia-lapsed/">x</a>'],
    ['the title of a post whose last day is over', '<h1>Veiled posts LANG over and done mdx</h1>'],
    ['a host inside', '<a href="https://wiki.intra.orvane.example/x">x</a>'],
    ['a reason why not to say a word', '<p>Falcon is secret.</p>'],
    ['the title of a translation that is internal', '<h1>Falcon</h1>'],
  ])('%s', (_what, text) => {
    expect(found(text)).not.toEqual([]);
  });
});

describe('what a public text tells is none', () => {
  test.each([
    ['the name of somebody who is listed', 'Jan Kowalczyk'],
    ['a part of a longer word', '<a href="champions/unveiled-twofold/">x</a>'],
    ['words that a public entry has as well', 'A few words.'],
    ['the address of a public post whose last day is over', '<a href="fr/posts/over-and-done/">x</a>'],
    ['the kind of thing that any page has', '<title>Home</title><p>Read more about it and see you there</p>'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('it is said where a secret comes from', () => {
  expect(leaksIn('fr/index.html', Buffer.from('a\nb Veiled Two'), secrets)).toContainEqual(
    expect.objectContaining({
      file: 'fr/index.html',
      line: 2,
      found: 'veiled two',
      needle: expect.objectContaining({ from: expect.stringMatching(/^(champions|accounts)\/veiled-.*\(name\)$/) }),
    }),
  );
});

test('a picture that only hidden entries show is a secret, by its place; not one with the bytes of a picture that is told', async () => {
  const picture = (fill: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="${fill}" d="M0 0h9v9H0z"/></svg>`;
  const content = await changedTree({
    'guide/fr/desk.svg': picture('red'),
    'guide/en/desk.svg': picture('red'),
    'champions/awa-mbaye.svg': picture('red'),
    'guide/fr/my desk.svg': picture('green'),
    'guide/fr/charter.mdx': (text: string) => `${text}\n<Figure src="./my desk.svg" alt="A desk" />\n`,
    'stories/fr/desk.svg': picture('blue'),
    'stories/fr/unused.svg': picture('black'),
  });
  const { pictures } = secretsOf(await loadContent(content, '2026-11-22'), { edition: 'public', now: '2026-11-22', preview: false }, []);
  expect(pictures.map(({ from }) => from).sort()).toEqual(['stories/fr/desk.svg', 'stories/fr/unused.svg']);
});
