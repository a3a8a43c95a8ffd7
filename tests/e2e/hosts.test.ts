import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ALL_TYPES } from '../../src/output/hosting/mime-types.ts';
import { outputFiles } from '../build/output.ts';
import { layOutBuilt, programOf, SERVERS, start, tidy } from '../unit/output/hosting/servers.ts';
import { isFull } from './site-pages.ts';
import { browser } from './steps/browser.ts';
import { emulate, EMULATED } from './steps/emulated-hosts.ts';
import { walkHost } from './steps/link-walk.ts';
import { readOnHost } from './steps/reader-on-host.ts';

const MOUNTS = ['/', '/a/b/', '/un%20chemin/acc%C3%A8s/'];
const required = process.env['FLAMBEAU_SERVERS'] === 'required';

/** The same bytes for all: a copy of the demo where a server that runs as nobody in particular may read it. */
let built: string;
beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'flambeau-hosted-'));
  cpSync(inject('demo'), built, { recursive: true });
  spawnSync('chmod', ['-R', 'go+rX', built]);
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** In CI each host has one of the places in turn, and the first one has its links walked; in full each has all. */
const places = (turn: number) => (isFull ? MOUNTS : [MOUNTS[(turn + 2) % MOUNTS.length]!]);
const walked = (turn: number) => isFull || turn === 0;

describe.each(SERVERS.map((server, turn) => ({ name: server.name, server, turn })))('$name itself', ({ server, turn }) => {
  if (programOf(server.name) === undefined) {
    const lacking = `${server.name} is not installed, so that no reader is tried on it: apt-get install ${server.name}`;
    if (required) test('is installed', () => expect.fail(lacking));
    else test.skip(lacking);
    return;
  }
  test.each(places(turn))('serves readers at %s', async (mount) => {
    const place = await layOutBuilt(built, mount);
    const running = await start(server, place);
    try {
      const root = `http://127.0.0.1:${place.port}${mount}`;
      if (walked(turn)) expect(await walkHost(root, built)).toEqual({ broken: [], unreached: [] });
      const { faults, policy } = await readOnHost(browser, root);
      expect(faults).toEqual([]);
      expect(policy).toMatch(/^default-src 'none'/);
      const missing = await fetch(`${root}fr/guide/nope/index.html`);
      expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('<style>')]);
    } finally {
      await running.stop();
      tidy(place);
    }
  });
});

describe.each(EMULATED.map((host, turn) => ({ name: host.name, host, turn })))('$name, emulated', ({ host, turn }) => {
  test.each(places(turn))('serves readers at %s', async (mount) => {
    const running = await emulate(host, built, mount);
    try {
      if (isFull) expect(await walkHost(running.url, built)).toEqual({ broken: [], unreached: [] });
      const { faults, policy } = await readOnHost(browser, running.url);
      expect(faults).toEqual([]);
      expect(policy !== undefined).toBe(host.hasPolicy);
      const missing = await fetch(`${running.url}fr/guide/nope/index.html`);
      expect(missing.status).toBe(404);
      if (host.hasErrorPage) expect(await missing.text()).toContain('<style>');
      expect((await fetch(`${running.url}fr/`)).ok).toBe(host.hasIndex);
    } finally {
      await running.close();
    }
  });
});

test('a folder on a share, opened as files, serves readers too', async () => {
  const { faults } = await readOnHost(browser, pathToFileURL(`${built}/`).href);
  expect(faults).toEqual([]);
});

test('every kind of file of the site is one whose type hosts are told', () => {
  const told = new Set(Object.keys(ALL_TYPES));
  // What is for a server, not for a reader.
  const apart = (path: string) => /^(?:\.\w+|_headers|web\.config)$|^hosting\//.test(path);
  const kinds = [...outputFiles(built)].filter(({ path }) => !apart(path)).map(({ path }) => extname(path).slice(1));
  expect([...new Set(kinds)].filter((kind) => !told.has(kind))).toEqual([]);
});
