import { expect, test } from 'vitest';
import { isUnwatched } from '../../../src/config/watched.node.ts';

const project = '/srv/dist/flambeau';

test.each([
  // What builds write is not watched, whatever it is.
  ['/srv/dist/flambeau/.cache/build/site/a.html', '/srv/content', true],
  ['/srv/dist/flambeau/dist', '/srv/content', true],
  ['/srv/dist/flambeau/.dist.flambeau-new/a', '/srv/content', true],
  // A folder above the project, or elsewhere, may be called as it likes.
  ['/srv/dist/flambeau/src/pages/a.astro', '/srv/content', false],
  ['/srv/dist/content/guide/fr/a.mdx', '/srv/dist/content', false],
  // The content is watched wherever it lies.
  ['/srv/dist/flambeau/.cache/bench/content/a.mdx', '/srv/dist/flambeau/.cache/bench/content', false],
  ['/srv/dist/flambeau/dist/a.mdx', '/srv/dist/flambeau/dist', false],
  ['/srv/dist/flambeau/.cache', '/srv/dist/flambeau/.cache/bench/content', true],
])('%s, with the content in %s: %s', (path, content, expected) => expect(isUnwatched(path, project, content)).toBe(expected));
