import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { inspect, inWords } from '../../../src/check/index.ts';
import { loadContent } from '../../../src/check/load.ts';
import { Messages } from '../../../src/check/messages.ts';
import { problemLine } from '../../../src/check/problem.ts';

const content = join(import.meta.dirname, '../../../src/content');
const manuals = [
  { language: 'en', file: 'README.md', first: '### Add a session', next: '### List a champion' },
  { language: 'fr', file: 'LISEZ-MOI.md', first: '### Ajouter un rendez-vous', next: '### Inscrire' },
] as const;
const key = 'captions-in-tunis';

/** The part of a manual on sessions: its complete example, and what is later added to it. */
function examples({ file, first, next }: (typeof manuals)[number]) {
  const text = readFileSync(join(content, file), 'utf8');
  const part = text.slice(text.indexOf(first), text.indexOf(next));
  const blocks = [...part.matchAll(/```(mdx|yaml)\n(.*?)```/gs)].map(([, kind, block]) => ({ kind, block: block! }));
  return {
    whole: blocks.filter(({ kind }) => kind === 'mdx').map(({ block }) => block),
    added: blocks.filter(({ kind }) => kind === 'yaml').map(({ block }) => block),
  };
}

/** A file whose front matter has some fields more, or others. */
function withFields(text: string, fields: string): string {
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text)!;
  return `---\n${stringify({ ...(parse(front!) as object), ...(parse(fields) as object) })}---\n${body}`;
}

const folder = mkdtempSync(join(tmpdir(), 'flambeau-manual-'));
cpSync(content, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the check says of the site with the manual’s session in it, in the languages given. */
async function checked(texts: Record<string, string>): Promise<string[]> {
  for (const { language } of manuals) rmSync(join(folder, 'events', language, `${key}.mdx`), { force: true });
  for (const [language, text] of Object.entries(texts)) writeFileSync(join(folder, 'events', language, `${key}.mdx`), text);
  const problems = inWords(inspect(await loadContent(folder)), new Messages('en'));
  return problems.filter(({ file }) => file.includes(key)).map(problemLine);
}

describe.each(manuals)('$file', (manual) => {
  const { whole, added } = examples(manual);

  test('has one complete session, one that moves, one that is cancelled and what comes afterwards', () => {
    expect(whole).toHaveLength(1);
    expect(added.map((fields) => Object.keys(parse(fields) as object))).toEqual([
      ['day', 'revision'],
      ['cancelled'],
      ['recording', 'material'],
    ]);
  });

  test('every example passes the check', async () => {
    expect(await checked({ [manual.language]: whole[0]! })).toEqual([]);
    for (const fields of added) expect(await checked({ [manual.language]: withFields(whole[0]!, fields) }), fields).toEqual([]);
  });
});

test('the two manuals’ examples are translations of each other', async () => {
  const [en, fr] = manuals.map((manual) => examples(manual).whole[0]!);
  expect(await checked({ en: en!, fr: fr! })).toEqual([]);
  // The same run sees it when they are not: else the line above would say nothing.
  expect(await checked({ en: withFields(en!, 'seats: 13'), fr: fr! })).toHaveLength(1);
});
