import { defineConfig } from 'vitest/config';
import { yamlModules } from './src/integrations/yaml-modules.ts';

const plugins = [yamlModules()];

export default defineConfig({
  test: {
    // A build or a browser takes the machine's two cores for itself.
    fileParallelism: true,
    projects: [
      { plugins, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        plugins,
        test: {
          name: 'site',
          include: ['tests/build/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/build-demo.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
