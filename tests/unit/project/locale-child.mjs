import { runnerImport } from 'vite';

// The locale of a process is fixed when it starts: each one that the test tries is a process of its own.
const { module: config } = await runnerImport('./vitest.config.ts');
const { plugins } = config.default.test.projects[0];
const { module } = await runnerImport('./tests/unit/project/locale-data.ts', { configFile: false, logLevel: 'silent', plugins });
console.log(module.digest());
