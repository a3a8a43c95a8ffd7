import { resolve } from 'node:path';

/** The day on which the demo site is built for tests. */
export const demoDay = '2026-11-22';

/** Where a run of the tests builds its two editions. */
export const demoFolders = { internal: resolve('.cache/tests/internal'), public: resolve('.cache/tests/public') } as const;
