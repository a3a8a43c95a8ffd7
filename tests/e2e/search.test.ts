import { mkdtemp } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { writeSearchSite } from './search-site.ts';
test('x', async () => { await writeSearchSite('/tmp/flambeau/search/site'); expect(1).toBe(1); });
