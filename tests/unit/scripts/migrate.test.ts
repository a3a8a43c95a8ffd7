import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main as migrate } from '../../../scripts/migrate.ts';
import { main as undo } from '../../../scripts/undo.ts';
import { checkContent } from '../../../src/check/index.ts';
import { loadContent } from '../../../src/check/load.ts';
import { planMigration } from '../../../src/check/migrate.ts';
import { readSettings } from '../../../src/config/read.node.ts';
import { collectionDefinitions } from '../../../src/schemas/index.ts';
import { withNewNames } from '../../../src/schemas/renamed.ts';

/** Content as version 0.1 took it, a file of every kind: it is never changed again, and every version must read it. */
const first = join(import.meta.dirname, '../../fixtures/content-0.1');
const now = '2027-03-10';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'flambeau-migrate-'));
  cpSync(first, content, { recursive: true });
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  rmSync(content, { recursive: true });
  vi.restoreAllMocks();
});

const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
const check = () => checkContent(content, { language: 'en', now });
const site = () => readFileSync(join(content, 'settings/site.yaml'), 'utf8');

describe('content of version 0.1', () => {
  test('has a file of every kind, and stays as it was', async () => {
    const kinds = new Set((await loadContent(first, now)).entries.map(({ collection }) => collection));
    expect([...kinds].sort()).toEqual(Object.keys(collectionDefinitions).sort());
    const digest = createHash('sha256')
      .update(JSON.stringify(filesOf(first)))
      .digest('hex')
      .slice(0, 16);
    expect(digest, 'tests/fixtures/content-0.1 is what people have: mend the reader, not the fixture').toBe('da0d0083304740aa');
  });

  test('is read as it is, with a note for each old name', async () => {
    const { problems, notices } = await check();
    expect(problems).toEqual([]);
    const old = notices.filter(({ code }) => code === 'field-renamed');
    expect(old.map(({ file, line, column, field }) => `${file}:${line}:${column} ${field}`)).toEqual([
      'settings/site.yaml:17:5 contacts.doubt.delay',
      'settings/site.yaml:21:5 contacts.privacy.delay',
      'settings/site.yaml:25:5 contacts.programme.delay',
      'settings/site.yaml:29:5 contacts.security.delay',
    ]);
    expect(readSettings(content).contacts.doubt.answers).toEqual({ fr: 'En une heure', en: 'Within an hour' });
  });

  test('has the names of now after migrate, and not another byte changed; undo takes it back', async () => {
    const before = filesOf(content);
    expect(await migrate(['--content', content])).toBe(1);
    expect(filesOf(content)).toEqual(before);
    expect(await migrate(['--content', content, '--yes'])).toBe(0);
    expect(filesOf(content)).toEqual({
      ...before,
      'settings/site.yaml': before['settings/site.yaml']!.replaceAll('    delay:', '    answers:'),
    });
    const after = await check();
    expect([after.problems, after.notices.filter(({ code }) => code === 'field-renamed')]).toEqual([[], []]);
    expect(await migrate(['--content', content])).toBe(0);
    expect(await undo(['--content', content])).toBe(0);
    expect(filesOf(content)).toEqual(before);
  });

  test('keeps quotes, comments, the order of fields and the line ends of Windows', async () => {
    const written = site()
      .replace('    delay: { fr: En une heure', '    "delay": # how fast\n      { fr: En une heure')
      .replaceAll('\n', '\r\n');
    writeFileSync(join(content, 'settings/site.yaml'), written);
    const [changed] = planMigration(await loadContent(content, now));
    expect(changed?.after).toBe(written.replace('"delay":', 'answers:').replaceAll('    delay:', '    answers:'));
  });

  test('is refused where a field stands under both names', async () => {
    writeFileSync(
      join(content, 'settings/site.yaml'),
      site().replace('    delay: { fr: En une', '    answers: { fr: a, en: b }\n    delay: { fr: En une'),
    );
    expect((await check()).problems.map(({ field, code }) => `${field} ${code}`)).toEqual(['contacts.doubt.delay unknown-key']);
  });
});

test('a field anywhere in a file has its new name: in a list, in a list of lists, at the top; of another kind it stays', () => {
  const table = [
    { collection: 'posts', path: ['voices', '*', 'says'], to: 'text', since: '1', until: '2' },
    { collection: 'posts', path: ['kind'], to: 'sort', since: '1', until: '2' },
    { collection: 'stories', path: ['title'], to: 'name', since: '1', until: '2' },
  ] as const;
  const data = { title: 'T', kind: 'news', voices: [{ says: 'a' }, { text: 'b' }, 'c', { says: 'd', text: 'e' }], says: 1 };
  const { data: renamed, found } = withNewNames('posts', data, table);
  expect(JSON.stringify(renamed)).toBe(
    JSON.stringify({ title: 'T', sort: 'news', voices: [{ text: 'a' }, { text: 'b' }, 'c', { says: 'd', text: 'e' }], says: 1 }),
  );
  expect(found.map(({ path }) => path.join('.'))).toEqual(['voices.0.says', 'kind']);
  expect(data.kind).toBe('news');
});
