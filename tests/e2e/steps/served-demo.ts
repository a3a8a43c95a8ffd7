import { afterAll, beforeAll, inject } from 'vitest';
import { serve, type Served } from '../../../scripts/lib/serve.ts';

/** The internal edition of the demo, built. */
export const demo = inject('demo');
/** The same on a server: served before the first test of a file that imports this, and until after its last. */
export let site: Served;

beforeAll(async () => {
  site = await serve({ dir: demo });
});
afterAll(() => site?.close());
