import { expect, test } from 'vitest';
import { astroEnvironment } from '../../../scripts/lib/astro.ts';

const site = { content: '/content', edition: 'public', now: '2026-11-22' } as const;

test.each([
  'DEV',
  'PROD',
  'MODE',
  'SSR',
  'SITE',
  'BASE_URL',
  'ASSETS_PREFIX',
  'NODE_ENV',
  'VITE_LEFT',
  'PUBLIC_LEFT',
  'FLAMBEAU_PREVIEW',
  'FLAMBEAU_SHARD',
  'FLAMBEAU_NOW',
])('%s, left in a shell by another tool or command, is not what pages are made of', (name) => {
  expect(astroEnvironment(site, {}, { [name]: 'left', PATH: '/bin' })).toEqual(astroEnvironment(site, {}, { PATH: '/bin' }));
});

test('what Astro needs of the machine stays', () => {
  const kept = { PATH: '/bin', HOME: '/home/ana', NODE_OPTIONS: '--max-old-space-size=8192', DEVELOPER: 'x', SITEMAP: 'y' };
  expect(astroEnvironment(site, { TZ: 'UTC' }, kept)).toMatchObject({ ...kept, TZ: 'UTC', FLAMBEAU_CONTENT: '/content' });
});
