import { defineConfig } from 'vitest/config';
import { yamlModules } from './src/integrations/yaml-modules.ts';

/** A company without a logo: in a build, src/integrations/brand-logo.ts says which it has. */
const withoutLogo = {
  name: 'without-logo',
  resolveId: (id: string) => (id === 'virtual:brand-logo' ? `\0${id}` : undefined),
  load: (id: string) => (id === '\0virtual:brand-logo' ? 'export const logo = undefined;' : undefined),
};
const plugins = [yamlModules(), withoutLogo];
// Both editions of the demo are built before the first test of a built site; the second project finds them built.
const built = {
  globalSetup: ['tests/build-demo.ts'],
  testTimeout: 300_000,
  hookTimeout: 300_000,
  // A browser on a busy machine may need more than the second that Vitest grants.
  expect: { poll: { timeout: 15_000 } },
  // What fails is tried once more, and scripts/test.ts names it even if it then passes.
  retry: 1,
};

export default defineConfig({
  test: {
    projects: [
      // Vitest would leave one of two cores to itself, and load every module anew for each of 300 files.
      {
        plugins,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          maxWorkers: 2,
          isolate: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins,
        // Builds of one project follow each other: they share its working files.
        test: { ...built, name: 'build', include: ['tests/build/**/*.test.ts'], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
      {
        plugins,
        // A browser mostly waits: three at a time.
        test: { ...built, name: 'site', include: ['tests/e2e/**/*.test.ts'], maxWorkers: 3, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
