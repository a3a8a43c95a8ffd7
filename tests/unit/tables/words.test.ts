import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Messages } from '../../../src/check/messages.ts';
import { ImportWords } from '../../../src/people-import/words.ts';
import { TableWords } from '../../../src/tables/words.ts';

const words = { en: new TableWords('en'), fr: new TableWords('fr') };
const importers = ['src/tables', 'src/people-import', 'scripts/lib/champions'];
const sources = importers
  .flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith('.ts') ? [readFileSync(join(folder, name), 'utf8')] : [])))
  .join('\n');

test('both languages say the same things, under names that neither the check nor an import has', () => {
  expect(words.en.codes()).toEqual(words.fr.codes());
  expect(words.en.codes().filter((code) => new Messages('en').codes().includes(code))).toEqual([]);
  expect(words.en.codes().filter((code) => new ImportWords('en').codes().includes(code))).toEqual([]);
});

test('each message is said by an import', () => {
  expect(words.en.codes().filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});
