import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { outsideLinks } from '../../../scripts/lib/links/collect.ts';
import { isFine, visitAll, type Visit } from '../../../scripts/lib/links/visit.ts';
import { loadContent } from '../../../src/check/load.ts';
import { append, changedTree, swap } from '../check/tree.ts';

test('addresses outside, each once with all its places; never those of examples, of the inside, or of hosts to skip', async () => {
  const folder = await changedTree({
    'guide/fr/charter.mdx': append(
      '\nVoir [a](https://www.cnil.fr/fr#x), [b](https://www.cnil.fr/fr), [c](https://intranet.local/x), [d](https://skipped.org/y), [e](https://listed.org/).\n',
    ),
    'posts/fr/wind-farm.mdx': swap('https://www.orvane.example/wind-farm/', 'https://www.cnil.fr/fr'),
    'settings/site.yaml': append('uncheckedHosts: [listed.org]\n'),
  });
  const links = outsideLinks(await loadContent(folder, '2026-11-30'), ['skipped.org']);
  const cnil = links.find(({ address }) => address === 'https://www.cnil.fr/fr');
  expect(cnil?.places.map(({ file, field }) => [file, field])).toEqual([
    ['guide/fr/charter.mdx', ''],
    ['guide/fr/charter.mdx', ''],
    ['posts/fr/wind-farm.mdx', 'link'],
  ]);
  expect(links.map(({ address }) => new URL(address).host).sort()).toEqual(['creativecommons.org', 'www.cnil.fr']);
});

/** A host on this machine under public names: what is asked of it, and how it answers. */
async function host(answers: Record<string, (method: string) => { status: number; location?: string } | undefined>) {
  const asked: string[] = [];
  let atOnce = 0;
  let most = 0;
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answers[request.url ?? '']?.(request.method ?? '');
    most = Math.max(most, (atOnce += 1));
    response.on('close', () => (atOnce -= 1));
    if (answer !== undefined) response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location }).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const fetcher: typeof fetch = (url, init) => {
    const { pathname, hostname } = new URL(String(url));
    if (hostname === 'gone.org') return Promise.reject(new TypeError('fetch failed'));
    return fetch(`http://127.0.0.1:${port}${pathname}`, init);
  };
  const visits = async (paths: readonly string[], wait = 5000): Promise<Record<string, Visit>> => {
    const found: Record<string, Visit> = {};
    await visitAll(paths, (address, visit) => (found[address] = visit), { fetcher, pause: 0, wait });
    return found;
  };
  return { asked, visits, most: () => most };
}

test('what answers, what is gone, what moved, what never ends, and what leads inside', async () => {
  const { visits } = await host({
    '/fine': () => ({ status: 200 }),
    '/gone': () => ({ status: 404 }),
    '/moved': () => ({ status: 301, location: 'https://a.org/fine' }),
    '/circle': () => ({ status: 302, location: 'https://a.org/circle' }),
    '/inside': () => ({ status: 302, location: 'http://169.254.169.254/latest' }),
    '/shy': () => ({ status: 403 }),
    '/no-head': (method) => ({ status: method === 'HEAD' ? 405 : 200 }),
    '/file': () => ({ status: 302, location: 'file:///etc/passwd' }),
  });
  const found = await visits(
    ['fine', 'gone', 'moved', 'circle', 'inside', 'shy', 'no-head', 'file'].map((path) => `https://a.org/${path}`),
  );
  const fine = Object.entries(found).filter(([, visit]) => isFine(visit));
  expect(fine.map(([address]) => address.slice('https://a.org/'.length))).toEqual(['fine', 'moved', 'shy', 'no-head']);
  expect(found['https://a.org/moved']).toEqual({ status: 200, to: 'https://a.org/fine' });
  expect(found['https://a.org/circle']).toEqual({ fault: 'too-far' });
  expect(found['https://a.org/inside']).toEqual({ fault: 'inside' });
});

test('one request at a time to a host, and the head alone where that is enough', async () => {
  const { visits, asked, most } = await host(Object.fromEntries(['/1', '/2', '/3', '/4'].map((path) => [path, () => ({ status: 200 })])));
  await visits(['https://a.org/1', 'https://a.org/2', 'https://a.org/3', 'https://a.org/4']);
  expect(asked).toEqual(['HEAD /1', 'HEAD /2', 'HEAD /3', 'HEAD /4']);
  expect(most()).toBe(1);
});

test('a host that is gone, and one that never answers, are told and do not stop the others', async () => {
  const { visits } = await host({ '/fine': () => ({ status: 204 }), '/silent': () => undefined });
  const found = await visits(['https://gone.org/x', 'https://a.org/fine', 'https://b.org/silent'], 300);
  expect(found).toEqual({
    'https://gone.org/x': { fault: 'no-answer' },
    'https://a.org/fine': { status: 204 },
    'https://b.org/silent': { fault: 'too-slow' },
  });
});
