import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { brotliDecompressSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/check/load.ts';
import { alone, buildFixture, canBeAlone } from './fixture-build.ts';
import { differences, filesWith, outputFiles } from './output.ts';
import { readWithoutConnection } from './without-connection.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-fixture-'));
const content = join(folder, 'content');
const out = join(folder, 'site');

const build = (wanted: Partial<Parameters<typeof buildFixture>[0]> = {}) => buildFixture({ from: content, to: out, ...wanted });
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));
const page = (path: string) => readFileSync(join(out, path), 'utf8');
const chapter = (title: string, order: number, lines: string) =>
  `---\ntitle: "${title}"\nshort: "${title}"\nsummary: A chapter made for a test.\naudience: public\nowner: Communications\nreview: 2028-01-01\norder: ${order}\nreviewed: { on: 2027-01-01, by: the legal team }\n${lines}---\n\n## One\n\nSome words.\n`;

let result: ReturnType<typeof build>;

beforeAll(async () => {
  cpSync('tests/fixtures/check/clean', content, { recursive: true });
  writeFileSync(join(content, 'guide/fr/seulement.mdx'), chapter('Un titre : ça marche ?', 2, ''));
  writeFileSync(join(content, 'guide/fr/brouillon.mdx'), chapter('Un brouillon', 3, 'draft: true\n'));
  writeFileSync(join(content, 'guide/fr/demain.mdx'), chapter('Pour demain', 4, 'publish: 2027-03-11\n'));
  writeFileSync(join(content, 'guide/fr/hier.mdx'), chapter('Jusqu’à hier', 5, 'expires: 2027-03-09\n'));
  const photo = sharp({ create: { width: 900, height: 700, channels: 3, background: '#336699' } });
  writeFileSync(
    join(content, 'champions/awa.jpg'),
    await photo
      .withExif({ IFD0: { Artist: 'EXIF-ARTIST', Copyright: 'EXIF-COPYRIGHT' }, IFD3: { GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer(),
  );
  edit('champions/awa-mbaye.yaml', (text) =>
    text.replace('./awa-mbaye.svg', './awa.jpg').replace(/ {2}until: .*/, '  until: 2028-05-04\n  photo: [internal]'),
  );
  rmSync(join(content, 'champions/awa-mbaye.svg'));
  edit('settings/site.yaml', (text) => `${text}\noffline: charter\n`);
  result = build();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('content anywhere on the disk is built', () => {
  expect(result.stdout + result.stderr).toMatch(/pages\s+\d+/);
  expect(result.status, result.stdout + result.stderr).toBe(0);
  expect(JSON.parse(page('flambeau.json'))).toMatchObject({ edition: 'internal', now: '2027-03-10', languages: ['fr', 'en'] });
});

test('the editor’s manual has every component live and as it is written, and search does not find it', () => {
  const manual = page('en/editors/quiz/index.html');
  expect(manual.includes('data-exercise="quiz"') && manual.includes('&lt;Quiz id=&quot;badge&quot;')).toBe(true);
  expect(page('fr/editors/dodont/index.html').includes('dans un atelier')).toBe(true);
  expect(page('fr/editors/fields/posts/index.html').includes('voices[].text')).toBe(true);
  expect(filesWith(out, ['and I speak for myself. Here'])).toEqual(['en/editors/dodont/index.html: and I speak for myself. Here']);
});

test('a checkout with the line ends of Windows, its files in another order and of other days, and no network, makes the same site, byte for byte', () => {
  if (!canBeAlone) console.warn('Built with the network: unshare --net is not allowed here.');
  const windows = join(folder, 'windows');
  // Written from the last name to the first, each a day older than the one before: a folder lists them as it likes.
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((one) => statSync(join(content, one)).isFile());
  for (const [age, file] of files.sort().reverse().entries()) {
    const bytes = readFileSync(join(content, file));
    mkdirSync(dirname(join(windows, file)), { recursive: true });
    writeFileSync(join(windows, file), /\.(mdx|yaml)$/.test(file) ? bytes.toString().replaceAll('\n', '\r\n') : bytes);
    utimesSync(join(windows, file), age * 86_400, age * 86_400);
  }
  const to = join(folder, 'from-windows');
  expect(build({ from: windows, to, before: canBeAlone ? alone : [] }).status).toBe(0);
  expect(differences(out, to)).toEqual([]);
});

describe('a chapter that exists in French only', () => {
  test('is read in French on the English site, marked and said to be', () => {
    const html = page('en/guide/seulement/index.html');
    expect(html).toMatch(/<html lang="en"/);
    expect(html).toMatch(/<article lang="fr"/);
    expect(html).toContain('This page hasn’t been translated yet. You are reading it in French.');
    expect(page('fr/guide/seulement/index.html')).not.toContain('notice');
  });
  test('has its French spaces set, on both sites', () => {
    for (const language of ['fr', 'en'])
      expect(page(`${language}/guide/seulement/index.html`)).toMatch(/<h1[^>]*>Un titre\u00a0: ça marche[\u00a0\u202f]\?<\/h1>/);
  });
});

test('drafts, future and expired chapters are nowhere', () => {
  expect(filesWith(out, ['brouillon', 'Un brouillon', 'guide/demain', 'Pour demain', 'guide/hier', 'Jusqu’à hier'])).toEqual([]);
});

test('another day shows what is published then', () => {
  const later = join(folder, 'later');
  expect(build({ now: '2027-03-11', to: later, more: ['--compress'] }).status).toBe(0);
  expect(existsSync(join(later, 'fr/guide/demain/index.html'))).toBe(true);
  expect(existsSync(join(out, 'fr/guide/demain/index.html'))).toBe(false);
  // With `--compress`, what hosts may send as it lies there.
  const [html, twin] = ['', '.br'].map((ending) => readFileSync(join(later, `fr/guide/demain/index.html${ending}`)));
  expect(brotliDecompressSync(twin!).equals(html!)).toBe(true);
});

test('a photo is shown where the consent says so, without what the camera wrote into it', async () => {
  expect(page('fr/champions/awa-mbaye/index.html')).toMatch(/<img[^>]+avatar-large/);
  expect(filesWith(out, ['EXIF-ARTIST', 'EXIF-COPYRIGHT'])).toEqual([]);
  for (const { path, bytes } of outputFiles(out)) {
    if (!/\.(jpe?g|png|webp|avif)$/.test(path)) continue;
    expect((await sharp(bytes).metadata()).exif, path).toBeUndefined();
  }
  const badge = await sharp(join(out, 'share/fr/champions/awa-mbaye-square.png')).raw().toBuffer({ resolveWithObject: true });
  const blue = Array.from({ length: badge.data.length / badge.info.channels }, (_, index) =>
    badge.data.subarray(index * badge.info.channels, index * badge.info.channels + 3),
  ).filter(([red, green, blueness]) => Math.abs(red! - 0x33) < 8 && Math.abs(green! - 0x66) < 8 && Math.abs(blueness! - 0x99) < 8).length;
  expect(blue).toBeGreaterThan(10_000);
});

test('the public edition leaves out the photo that is for inside only, and the editor’s manual', () => {
  const outside = join(folder, 'outside');
  expect(build({ edition: 'public', to: outside }).status).toBe(0);
  expect(readFileSync(join(outside, 'fr/champions/awa-mbaye/index.html'), 'utf8')).not.toMatch(/<img[^>]+avatar-large/);
  expect([...outputFiles(outside)].map(({ path }) => path).filter((path) => path.includes('awa.') || path.includes('/editors/'))).toEqual(
    [],
  );
});

describe('a site whose settings ask for an offline copy', () => {
  test('reads on without a connection, keeps nobody, follows each publication, and leaves other sites alone', async () => {
    await readWithoutConnection(out, join(folder, 'host'), await loadContent(content));
  });

  test('says so on the page about privacy, and its policy lets a telephone read its manifest; another site has none of it', () => {
    expect(page('fr/privacy/index.html')).toMatch(/href="\.\.\/offline\/index\.html"/);
    expect(JSON.parse(page('manifest.webmanifest'))).toMatchObject({
      start_url: './index.html',
      scope: './',
      icons: [{ src: 'favicon.svg' }],
    });
    expect(page('_headers')).toContain("manifest-src 'self'");
  });
});

test('content with mistakes publishes nothing and harms nothing', () => {
  const before = page('fr/index.html');
  edit('guide/fr/seulement.mdx', (text) => text.replace('order: 2', 'order: two\ntitel: x'));
  edit('guide/fr/hier.mdx', (text) => `${text}\n{await import('node:fs')}\n`);
  const failed = build();
  expect(failed.status, failed.stdout + failed.stderr).toBe(1);
  expect(failed.stdout).toMatch(/guide\/fr\/seulement\.mdx:\d+:\d+ order/);
  expect(failed.stdout).toMatch(/guide\/fr\/seulement\.mdx:\d+:\d+ titel: .*“title”/);
  expect(failed.stdout).toMatch(/guide\/fr\/hier\.mdx:\d+:\d+ /);
  expect(page('fr/index.html')).toBe(before);
});
