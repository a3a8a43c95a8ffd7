import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import type { Finishing } from '../../../../src/integrations/pages/finishing.ts';
import { prerenderer } from '../../../../src/integrations/pages/prerenderer.ts';

test('every page comes to be finished in the order that was said before, the error page first, with its status', async () => {
  const paths = ['/fr/', '/404/', '/en/guide/'].map((pathname) => ({ pathname, route: { type: 'page' } }));
  const own = {
    name: 'fake',
    getStaticPaths: () => Promise.resolve(paths),
    render: ({ url }: Request) => Promise.resolve(new Response(`<p>${new URL(url).pathname}`, { status: url.includes('404') ? 404 : 200 })),
  } as unknown as AstroPrerenderer;
  const came: string[] = [];
  let expected: readonly string[] = [];
  const finishing: Finishing = {
    expect: (files) => Promise.resolve(void (expected = files)),
    page: (file, source) => Promise.resolve((came.push(file), `${source}!`)),
    made: () => undefined,
    end: () => Promise.resolve(''),
  };
  const ours = prerenderer(own, { shard: undefined, lent: () => new Map(), finishing, open: () => Promise.resolve(undefined) });
  await ours.setup?.();
  const statuses: [number, string][] = [];
  for (const { pathname, route } of (await ours.getStaticPaths()) as typeof paths) {
    const made = await ours.render(new Request(`http://localhost${pathname}`), { routeData: route } as never);
    const response = made instanceof Response ? made : (made as { response: Response }).response;
    statuses.push([response.status, await response.text()]);
  }
  expect(expected).toEqual(['404.html', 'en/guide/index.html', 'fr/index.html']);
  expect(came).toEqual(expected);
  expect(statuses).toEqual([
    [404, '<p>/404/!'],
    [200, '<p>/en/guide/!'],
    [200, '<p>/fr/!'],
  ]);
});
