import { readFile, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answering } from '../../../../scripts/lib/edit/answers.ts';
import { openDesk } from '../../../../scripts/lib/edit/desk.ts';
import { fileParts } from '../../../../scripts/lib/edit/file-text.ts';
import { formOf } from '../../../../src/schemas/form.ts';
import { serveEditor } from '../../../../scripts/lib/edit/server.ts';
import { digestNow, stepsOf } from '../../../../scripts/lib/undo/store.ts';
import { takeBack } from '../../../../scripts/lib/undo/take-back.ts';
import { entryPlace } from '../../../../src/check/places.ts';
import { changedTree } from '../../check/tree.ts';
import { asShown } from './typed.ts';

const charter = 'guide/fr/charter.mdx';

async function editor() {
  const content = await changedTree({});
  const undo = mkdtempSync(join(tmpdir(), 'flambeau-edit-'));
  const desk = openDesk(content, '2026-11-30', 'en', undo);
  const answer = answering(desk, { language: 'en', preview: undefined, files: { script: '', styles: '' } });
  const server = await serveEditor({ port: 0, answer });
  onTestFinished(async () => {
    await server.close();
    rmSync(undo, { recursive: true, force: true });
  });
  const origin = new URL(server.url).origin;
  const post = (what: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(server.url + what, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin, ...headers },
      body: JSON.stringify(body),
    });
  /** A file as its form would send it, with some things typed anew. */
  const form = async (file: string, fields: Record<string, unknown> = {}, body?: string) => {
    const parts = fileParts(file, await readFile(join(content, file), 'utf8'))!;
    const shown = asShown(formOf(entryPlace(file)!.collection), parts.data);
    return { file, digest: digestNow(join(content, file)), fields: { ...shown, ...fields }, body: body ?? parts.body };
  };
  return { content, undo, url: server.url, origin, post, form };
}

describe('who may ask', () => {
  test('only whoever knows the secret part, at this machine’s own names, from the editor’s own page', async () => {
    const { url, origin, post, form } = await editor();
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(`${origin}/`)).status).toBe(404);
    expect((await fetch(`${origin}/wrong/`)).status).toBe(404);
    expect((await fetch(`${url}entry/guide/nowhere`)).status).toBe(404);
    const elsewhere = await new Promise<number | undefined>((done) => {
      request(url, { headers: { Host: 'attacker.example' } }, (answer) => done(answer.resume().statusCode)).end();
    });
    expect(elsewhere).toBe(421);
    const sent = [await form(charter)];
    expect((await post('save', sent, { Origin: 'https://attacker.example' })).status).toBe(403);
    expect((await post('save', sent, { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await fetch(url + 'save', { method: 'PUT' })).status).toBe(403);
    expect((await post('look', { file: charter })).status).toBe(400);
    expect((await post('save', sent)).status).toBe(200);
  });

  test('no answer lets a page of another address read it, or lets ours load anything', async () => {
    const { url } = await editor();
    const { headers } = await fetch(url, { headers: { Origin: 'https://attacker.example' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
});

describe('saving', () => {
  test('writes what was typed in several files as one step, which can be taken back', async () => {
    const { content, undo, post, form } = await editor();
    const before = await readFile(join(content, charter), 'utf8');
    const answer = await post('save', [
      await form(charter, { title: 'La charte, récrite' }),
      await form('guide/en/charter.mdx', { title: 'The charter anew' }),
    ]);
    expect(await answer.json()).toMatchObject({ kind: 'saved', digests: { [charter]: digestNow(join(content, charter)) } });
    expect(await readFile(join(content, charter), 'utf8')).toContain('title: La charte, récrite');
    const steps = stepsOf(content, undo);
    expect(steps.map(({ command, files }) => [command, files.length])).toEqual([['edit', 2]]);
    takeBack(steps[0]!, undo);
    expect(await readFile(join(content, charter), 'utf8')).toBe(before);
  });

  test('what has not changed is not written', async () => {
    const { content, undo, post, form } = await editor();
    expect(await (await post('save', [await form(charter)])).json()).toMatchObject({ kind: 'unchanged' });
    expect(stepsOf(content, undo)).toEqual([]);
  });

  test('a file that somebody changed meanwhile is not written over, nor is its twin', async () => {
    const { content, post, form } = await editor();
    const sent = [await form('guide/en/charter.mdx', { title: 'Mine' }), await form(charter, { title: 'Le mien' })];
    const theirs = (await readFile(join(content, charter), 'utf8')).replace(/^title: .*$/m, 'title: Le leur');
    await writeFile(join(content, charter), theirs);
    const answer = await post('save', sent);
    expect(answer.status).toBe(409);
    expect(((await answer.json()) as { message: string }).message).toContain(charter);
    expect(await readFile(join(content, charter), 'utf8')).toBe(theirs);
    expect(await readFile(join(content, 'guide/en/charter.mdx'), 'utf8')).not.toContain('Mine');
  });

  test.each(['../outside.yaml', '/etc/passwd', 'settings/../../outside.yaml', 'guide/fr/nowhere.mdx', 'README.md'])(
    'no file but one of the content is written: %s',
    async (file) => {
      const { post } = await editor();
      expect((await post('save', [{ file, digest: 'none', fields: {} }])).status).toBe(409);
      expect(await (await post('look', [{ file, digest: 'none', fields: {} }])).json()).toEqual({ problems: [] });
    },
  );

  test('a link that leads out of the content is not followed', async () => {
    const { content, undo, post, form } = await editor();
    const outside = join(undo, 'outside.mdx');
    await writeFile(outside, await readFile(join(content, charter), 'utf8'));
    await symlink(outside, join(content, 'guide/fr/linked.mdx'));
    const sent = { ...(await form('guide/fr/linked.mdx', { title: 'Dehors' })), digest: digestNow(outside) };
    expect((await post('save', [sent])).status).toBe(409);
    expect(await readFile(outside, 'utf8')).not.toContain('Dehors');
  });

  test('a text that holds code is not saved: the preview would run it', async () => {
    const { content, post, form } = await editor();
    const answer = await post('save', [await form(charter, {}, 'Text {process.exit(1)}\n')]);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ kind: 'code', problems: [{ file: charter }] });
    expect(await readFile(join(content, charter), 'utf8')).not.toContain('process');
  });
});

test('the check says of a form what it would say of the file, its fields named', async () => {
  const { post, form } = await editor();
  const sent = [await form('posts/fr/wind-farm.mdx', { kind: 'nws', title: '' }), await form('posts/en/wind-farm.mdx')];
  const { problems } = (await (await post('look', sent)).json()) as { problems: { file: string; field: string }[] };
  const fields = problems.filter(({ file }) => file === 'posts/fr/wind-farm.mdx').map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(['kind', 'title']));
});
