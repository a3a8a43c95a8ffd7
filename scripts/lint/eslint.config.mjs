// ESLint holds what types can't: who may import whom, where code runs, what hangs on the machine. Prettier sets the lines.
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { house } from './rules.mjs';

export default tseslint.config(
  { ignores: ['**/dist/**', '.cache/**', '.astro/**', 'node_modules/**', 'tests/fixtures/**', 'public/**', '.*.flambeau-*/**'] },
  { files: ['**/*.{ts,mjs}'], extends: [tseslint.configs.base] },
  ...astro.configs['flat/base'],
  {
    files: ['**/*.{ts,mjs,astro}'],
    plugins: { house },
    rules: {
      'house/arrow': 'error',
      'house/node-only': 'error',
      'house/dom-only': 'error',
      'house/own-locale': 'error',
      'no-debugger': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }], 'max-lines': ['error', 250] },
  },
  // Prettier leaves templates alone (see .prettierignore), so that the length of their lines is held here.
  { files: ['src/**/*.astro'], rules: { 'max-len': ['error', { code: 160 }], 'max-lines': ['error', 280] } },
  { files: ['scripts/**/*.{ts,mjs}', 'tests/**/*.ts'], rules: { 'max-lines': ['error', 250] } },
  { files: ['tests/**/*.ts'], rules: { 'house/own-locale': 'off' } },
);
