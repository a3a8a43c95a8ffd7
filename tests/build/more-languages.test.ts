import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadContent } from '../../src/check/load.ts';
import { planMigration } from '../../src/check/migrate.ts';
import { sitePages } from '../e2e/site-pages.ts';
import { buildFixture } from './fixture-build.ts';
import { faultsFromTheRight, textsInLatin } from './from-the-right.ts';
import { filesWith, outputFiles, textsIn } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-languages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('content of version 0.1, brought to this version, with Urdu, which has no interface words, and Arabic, which has no texts', () => {
  const third = join(folder, 'third');
  const to = join(folder, 'urdu');
  let count = 0;
  const withUrdu = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withUrdu);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, withUrdu(inner)] as const);
    const { fr } = value as { fr?: unknown };
    return Object.fromEntries(typeof fr === 'string' ? [...entries, ['ur', `اردو ${(count += 1)}`]] : entries);
  };
  beforeAll(async () => {
    cpSync('tests/fixtures/content-0.1', third, { recursive: true });
    for (const { file, after } of planMigration(await loadContent(third))) writeFileSync(join(third, file), after);
    for (const file of ['site', 'home', 'topics']) {
      const path = join(third, 'settings', `${file}.yaml`);
      const settings = withUrdu(parse(readFileSync(path, 'utf8'))) as Record<string, unknown>;
      writeFileSync(path, stringify(file === 'site' ? { ...settings, languages: ['fr', 'en', 'ur', 'ar'] } : settings));
    }
    const built = buildFixture({ from: third, to });
    expect(built.stdout + built.stderr).toMatch(/pages\s+\d+/);
  });
  const urdu = (path: string) => readFileSync(join(to, 'ur', path, 'index.html'), 'utf8');

  test('has a page of every kind', () => {
    for (const path of [
      'accounts',
      'challenges',
      'communities',
      'events',
      'guide',
      'kit',
      'newsletters',
      'posts',
      'results',
      'stories',
      'training',
    ])
      expect(existsSync(join(to, 'en', path, 'index.html')), path).toBe(true);
    expect(readFileSync(join(to, 'en/guide/index.html'), 'utf8')).toContain('Our rules');
  });

  test('has nothing of an offline copy, which its settings do not ask for', () => {
    expect(readFileSync(join(to, '_headers'), 'utf8')).not.toContain('manifest-src');
    expect([...outputFiles(to)].map(({ path }) => path).filter((path) => /offline|manifest/.test(path))).toEqual([]);
    expect(filesWith(to, ['rel="manifest"', 'serviceWorker'])).toEqual([]);
  });

  test('falls back to texts of another language, each in its direction', () => {
    const chapter = urdu('guide/charter');
    expect(chapter).toMatch(/<html lang="ur" dir="rtl"/);
    expect(chapter).toMatch(/<article lang="fr" dir="ltr"/);
    expect(textsIn(chapter, 'en').join(' ')).toContain('This page hasn’t been translated yet');
    expect(textsIn(chapter, 'en')).toContain('This doesn’t');
    expect(chapter).toContain('hreflang="ur"');
    expect(readFileSync(join(to, 'index.html'), 'utf8')).toContain('اردو');
  });

  test('what people say of themselves has its language', () => {
    const person = textsIn(urdu('champions/awa-mbaye'), 'fr');
    for (const text of ['Technicienne du réseau mobile', 'Je relis votre premier texte.']) expect(person).toContain(text);
  });

  test('no word passes for Urdu or Arabic: what is left in Latin letters are names and addresses', () => {
    const names =
      /Flambeau|Orvane(?: Sénégal)?|LinkedIn|Bluesky|Outlook|Awa Mbaye|Dakar|\bAM\b|UR|AR|Français|English|Atom|JSON|CC BY 4\.0|wind|A account of 0\.1|@replace|SAR|https?:\S+|\S+@\S+|\bto\b/g;
    expect(textsInLatin(to, 'ur', names)).toEqual([]);
    // Our Arabic words name what has no Arabic name: the Enter key, Google.
    expect(textsInLatin(to, 'ar', names).filter((text) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
    expect(sitePages(to).filter((path) => path.startsWith('/ar/')).length).toBeGreaterThan(40);
  });

  test('is laid out from the right, and fits a telephone and a desk', async () => {
    expect(await faultsFromTheRight(to, ['ur', 'ar'])).toEqual([]);
  });
});
