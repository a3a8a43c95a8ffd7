import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../../scripts/champions.ts';
import { statsText } from '../../../scripts/lib/champions/stats.ts';
import type { Champion } from '../../../src/schemas/champion.ts';
import { readTree } from '../output/tree.ts';
import { makeContent, run } from './champions-driver.ts';

test('an import takes an export back and changes nothing, whatever the texts hold', async () => {
  const content = makeContent();
  const path = join(content, 'champions/awa-mbaye.yaml');
  writeFileSync(
    path,
    `${readFileSync(path, 'utf8').replace('I read your first text.', '"=1+1; \'no\', « oui »"')}accounts:\n  - { network: linkedin, url: https://social.example/a }\n  - { network: bluesky, url: https://social.example/b }\n  - { network: linkedin, url: https://social.example/c }\navailability: { fr: "'+ le soir\u00a0: 18\u202fh" }\n`.replace(
      /^timeZone:.*$/m,
      'timeZone: Asia/Kolkata',
    ),
  );
  writeFileSync(join(content, 'settings/departed.yaml'), 'departed:\n  - { id: departed-x1 }\n');
  const jan = join(content, 'champions/jan-kowalczyk.yaml');
  writeFileSync(jan, `${readFileSync(jan, 'utf8')}sponsor: departed-x1\nseeking: true\n`);
  const before = readTree(content);
  const file = join(dirname(content), 'all.csv');
  expect((await run(() => main(['export', '--content', content, '--out', file]))).code).toBe(0);
  expect([...readFileSync(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { code, text } = await run(() => main(['import', file, '--content', content]));
  expect([code, text]).toEqual([0, expect.stringContaining('rows: 0 added, 0 changed, 2 unchanged, 0 refused')]);
  expect(readTree(content)).toEqual(before);
  expect((await run(() => main(['export', '--content', content]))).text).toBe(readFileSync(file, 'utf8'));
  expect(readFileSync(file, 'utf8')).toContain(`"'=1+1; 'no', « oui »"`);
});

test('all that is held on one person: file, photo, torch, consent in words, mentions with their lines', async () => {
  const content = makeContent();
  const story = join(content, 'stories/fr', 'pylone.mdx');
  mkdirSync(dirname(story), { recursive: true });
  writeFileSync(
    story,
    '---\ntitle: Un pylône\nteller: jan-kowalczyk\n---\n\nCe jour-là,\nAWA  MBAYÉ a grimpé. Écrivez à <ChampionLink id="awa-mbaye" />.\n',
  );
  const site = join(dirname(content), 'site');
  mkdirSync(join(site, 'fr'), { recursive: true });
  writeFileSync(join(site, 'fr', 'index.html'), '<p>Awa&nbsp;<b>Mbaye</b></p>');
  writeFileSync(join(site, 'fr', 'other.html'), '<p>Awad Mbayeni</p>');
  const out = join(dirname(content), 'out');
  const { code } = await run(() => main(['export', 'awa-mbaye', '--content', content, '--site', site, '--out', out]));
  expect(code).toBe(0);
  const markdown = readFileSync(join(out, 'awa-mbaye.md'), 'utf8');
  expect(markdown).toContain('You gave it on 4 May 2026, and it ends on 4 May 2028.');
  expect(markdown).toContain('It came from Jan Kowalczyk (jan-kowalczyk).');
  expect(markdown).toContain('- stories/fr/pylone.mdx:7:1 · AWA  MBAYÉ a grimpé.');
  expect(markdown).toMatch(/posts\/fr\/wind-farm\.mdx:\d+:\d+ · .*awa-mbaye/);
  expect(markdown).toMatch(/## What the site makes of it\n\n- fr\/index\.html\n\n/);
  expect(markdown).toContain('No account, no password');
  expect(existsSync(join(out, 'awa-mbaye.svg')) && existsSync(join(out, 'awa-mbaye.yaml'))).toBe(true);
  expect(JSON.parse(readFileSync(join(out, 'awa-mbaye.json'), 'utf8'))).toMatchObject({
    id: 'awa-mbaye',
    photo: 'champions/awa-mbaye.svg',
    data: { email: 'awa.mbaye@orvane.example' },
    output: ['fr/index.html'],
  });
  const jan = await run(() => main(['export', 'jan-kowalczyk', '--content', content, '--site', join(content, 'none')]), 'fr');
  expect(jan.text).toContain('Vous l’avez passé à :\n\n- Awa Mbaye (awa-mbaye)');
  expect(jan.text).toContain('Aucun n’est enregistré. Vous ne figurez nulle part.');
});

test('a name or a slip instead of an ID is met with who may be meant', async () => {
  const content = makeContent();
  await expect(run(() => main(['export', 'Awa Mbaye', '--content', content]))).rejects.toThrow('Did you mean awa-mbaye?');
  await expect(run(() => main(['export', 'jan-kowalczik', '--content', content]))).rejects.toThrow('Did you mean jan-kowalczyk?');
});

test('numbers of the programme, and nobody’s name', async () => {
  const content = makeContent();
  const { code, text } = await run(() => main(['stats', '--content', content, '--now', '2026-11-22']));
  expect(code).toBe(0);
  expect(text).toBe(
    'On 2026-11-22\n  champions with a file                  2\n  listed inside                          1\n  listed in public                       1\n  with a photo that may be shown inside  0\n  ready to sponsor                       0\n  looking for a sponsor                  0\n\n' +
      'Listed inside, by country\n  Senegal  1\n\nListed inside, by entity\n  Orvane Sénégal  1\n\nConsents that lapse, by month\n  2028-05  1\n\nTorches passed, by year\n  2026  1\n',
  );
});

test('on another day a consent has lapsed', () => {
  const person = {
    name: 'A',
    country: 'FR',
    entity: 'Orvane',
    labelled: '2025-01-01',
    audience: 'internal',
    sponsoring: true,
    seeking: false,
    consent: { date: '2025-01-01', until: '2026-12-31', scopes: ['internal'], photo: [] },
  } as unknown as Champion;
  expect(statsText([person], '2026-12-31')).toMatch(/ready to sponsor +1/);
  expect(statsText([person], '2027-01-01')).toMatch(/ready to sponsor +0/);
});
