import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/check/index.ts';
import { garbledWords } from '../../src/domain/text/garbled.ts';
import { corpus, type Input } from '../corpus/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-corpus-'));
const content = join(folder, 'content');
const out = join(folder, 'site');
const now = '2026-11-30';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let clean: Input[];
let result: ReturnType<typeof spawnSync>;

/** All inputs that the check lets through, in one site; without FLAMBEAU_FULL, two of each kind. */
beforeAll(async () => {
  cpSync('tests/fixtures/check/clean', content, { recursive: true });
  const inputs = await corpus();
  const write = (files: Input['files']) => {
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(content, file)), { recursive: true });
      writeFileSync(join(content, file), bytes);
    }
  };
  inputs.forEach(({ files }) => write(files));
  const { problems } = await checkContent(content, { language: 'en', now });
  const refused = new Set(problems.map(({ file }) => file));
  const through = inputs.filter(({ files }) => !Object.keys(files).some((file) => refused.has(file)));
  clean = process.env['FLAMBEAU_FULL']
    ? through
    : [...Map.groupBy(through, ({ kind }) => kind).values()].flatMap((group) => group.slice(0, 2));
  const kept = new Set(clean.flatMap(({ files }) => Object.keys(files)));
  for (const file of inputs.flatMap(({ files }) => Object.keys(files))) if (!kept.has(file)) rmSync(join(content, file));
  result = spawnSync(process.execPath, ['scripts/run.mjs', 'build', '--content', content, '--out', out, '--now', now], {
    encoding: 'utf8',
  });
}, 1_800_000);

test('what the check lets through is built', () => {
  expect(clean.length).toBeGreaterThan(process.env['FLAMBEAU_FULL'] ? 100 : 30);
  expect([result.status, result.status === 0 ? '' : String(result.stdout) + String(result.stderr)]).toEqual([0, '']);
});

test('and nothing of it is unreadable', () => {
  const unreadable = clean.flatMap(({ kind, files }) => {
    const file = Object.keys(files).find((name) => name.endsWith('.mdx')) ?? '';
    const section = /^(guide|events)\/fr\/(.*)\.mdx$/.exec(file);
    if (!section) return [];
    const html = readFileSync(join(out, 'fr', section[1] ?? '', section[2] ?? '', 'index.html'), 'utf8');
    const main = DomUtils.getElementsByTagName('main', parseDocument(html))[0];
    if (main === undefined) return [`${kind}: no page`];
    for (const code of [...DomUtils.getElementsByTagName('pre', main), ...DomUtils.getElementsByTagName('code', main)])
      DomUtils.removeElement(code);
    const text = DomUtils.textContent(main);
    const isMeant = /escapes|inline code|punctuation/.test(kind);
    const signs = isMeant
      ? null
      : /\]\((?:https?:|\/|tel:)|\*\*|:::|\[\^|\[!|\{\{|\[\[|!!!|\?\?\?|\{%|^[•·→✅] |\$CTA|\|https?:|<[a-z]+>/m.exec(text)?.[0];
    const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD\uFFFE\uFFFF\u202D\u202E]/u.exec(text)?.[0];
    const found = signs ?? hidden ?? garbledWords(text)[0]?.found;
    return found === undefined ? [] : [`${kind} ${file}: ${JSON.stringify(found)}`];
  });
  expect(unreadable).toEqual([]);
});
