import { get, request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import type { Problem } from '../../../src/check/index.ts';
import { freePort, openPreview } from '../../../scripts/lib/preview-proxy.ts';

/** The door, with nobody behind it: it says by itself what is wrong in the content. */
async function opened() {
  const problem: Problem = {
    file: 'posts/en/falcon.mdx',
    line: 1,
    column: 1,
    field: '',
    code: 'unknown-field',
    message: 'Falcon is secret.',
  };
  const door = await openPreview({
    port: await freePort(),
    inner: await freePort(),
    language: 'en',
    problems: () => Promise.resolve([problem]),
  });
  onTestFinished(door.close);
  return `http://127.0.0.1:${door.port}`;
}

const asked = (url: string, host: string) =>
  new Promise<{ status: number | undefined; text: string }>((done, fail) =>
    get(url, { headers: { host, accept: 'text/html' } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => done({ status: response.statusCode, text }));
    }).on('error', fail),
  );

test('a page of another site, whose name leads to this machine, is told nothing of the content', async () => {
  const url = await opened();
  expect((await asked(`${url}/`, 'localhost:4321')).text).toContain('falcon.mdx');
  for (const host of ['evil.example', 'localhost.evil.example:4321', '127.0.0.1.evil.example'])
    for (const path of ['/', '/@flambeau/news?asked=0']) expect(await asked(url + path, host)).toEqual({ status: 421, text: 'Not here\n' });
});

test('nor may it listen to what changes', async () => {
  const url = await opened();
  const headers = { host: 'evil.example', connection: 'Upgrade', upgrade: 'websocket' };
  const end = await new Promise((done) =>
    request(url, { headers })
      .on('upgrade', () => done('open'))
      .on('error', () => done('closed'))
      .end(),
  );
  expect(end).toBe('closed');
});
