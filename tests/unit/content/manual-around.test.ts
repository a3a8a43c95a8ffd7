import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inspect, inWords } from '../../../src/check/index.ts';
import { loadContent } from '../../../src/check/load.ts';
import { Messages } from '../../../src/check/messages.ts';
import { problemLine } from '../../../src/check/problem.ts';

const content = join(import.meta.dirname, '../../../src/content');
const manuals = [
  {
    language: 'en',
    file: 'README.md',
    accounts: '### List an account',
    timeline: '### Show what is posted elsewhere',
    communities: '### List a community',
    kit: '### Put something into the champion’s kit',
    next: '### Send the month’s newsletter',
  },
  {
    language: 'fr',
    file: 'LISEZ-MOI.md',
    accounts: '### Faire figurer un compte',
    timeline: '### Montrer ce qui est publié ailleurs',
    communities: '### Présenter une communauté',
    kit: '### Mettre quelque chose dans la mallette du champion',
    next: '### Envoyer la lettre du mois',
  },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'flambeau-manual-'));
cpSync(content, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the check says of a file of the content, once it is there. */
async function checked(path: string, text: string): Promise<string[]> {
  writeFileSync(join(folder, path), text);
  const problems = inWords(inspect(await loadContent(folder)), new Messages('en'));
  rmSync(join(folder, path));
  return problems.filter(({ file }) => file === path).map(problemLine);
}

describe.each(manuals)('$file', ({ language, file, accounts, timeline, communities, kit, next }) => {
  const manual = readFileSync(join(content, file), 'utf8');
  const part = (from: string, to: string) =>
    [...manual.slice(manual.indexOf(from), manual.indexOf(to)).matchAll(/```(?:mdx|yaml)\n(.*?)```/gs)].map(([, block]) => block!);

  test('both accounts pass the check, the leader only with a consent', async () => {
    const [official, leader, ...more] = part(accounts, timeline);
    expect(more).toEqual([]);
    expect(await checked('accounts/example.yaml', official!)).toEqual([]);
    expect(await checked('accounts/example.yaml', leader!)).toEqual([]);
    expect(await checked('accounts/example.yaml', leader!.replace(/^consent:\n(?: .*\n)+/m, ''))).toHaveLength(1);
  });

  test('both timelines pass the check, the person’s only with their agreement', async () => {
    const [person, pasted, ...more] = part(timeline, communities);
    expect(more).toEqual([]);
    expect(await checked('timeline/example.yaml', person!)).toEqual([]);
    expect(await checked('timeline/example.yaml', pasted!)).toEqual([]);
    expect(await checked('timeline/example.yaml', person!.replace('awa-mbaye', 'lea-fontaine'))).toHaveLength(1);
  });

  test('the community passes the check, and not without its door', async () => {
    const [community, ...more] = part(communities, kit);
    expect(more).toEqual([]);
    const path = `communities/${language}/example.mdx`;
    expect(await checked(path, community!)).toEqual([]);
    expect(await checked(path, community!.replace(/^door: .*\n/m, ''))).toHaveLength(1);
  });

  test('the piece of the kit passes the check, and not without its steps', async () => {
    const [piece, ...more] = part(kit, next);
    expect(more).toEqual([]);
    const path = `kit/${language}/example.mdx`;
    expect(await checked(path, piece!)).toEqual([]);
    expect(await checked(path, piece!.replace(/^steps:\n(?: .*\n)+/m, ''))).toHaveLength(1);
  });
});
