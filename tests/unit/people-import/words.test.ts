import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Messages } from '../../../src/check/messages.ts';
import { ImportWords } from '../../../src/people-import/words.ts';
import { TableWords } from '../../../src/tables/words.ts';

const words = { en: new ImportWords('en'), fr: new ImportWords('fr') };
const shared = new TableWords('en').codes();
const sources = ['src/people-import', 'src/domain/people', 'src/tables']
  .flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith('.ts') ? [readFileSync(join(folder, name), 'utf8')] : [])))
  .join('\n');

test('both languages say the same things, and none of them under a name that the check has', () => {
  expect(words.en.codes()).toEqual(words.fr.codes());
  expect(words.en.codes().filter((code) => new Messages('en').codes().includes(code))).toEqual([]);
});

test('each message is said somewhere, and what is said has a message', () => {
  const consent = ['consent-cell-empty', 'consent-no-column'];
  expect(words.en.codes().filter((code) => !sources.includes(`'${code}'`) && !consent.includes(code))).toEqual(['names-read', 'refused']);
  const codes = [...sources.matchAll(/(?:code: |Unreadable\(|unreadable\()'([a-z-]+)'/g)].map(([, code]) => code);
  expect(codes.filter((code) => ![...words.en.codes(), ...shared].includes(code ?? ''))).toEqual([]);
});

test('what was found stands in a message whole, braces and brackets too', () => {
  const found = `${'x'.repeat(300)} {a} <b>`;
  expect(words.en.say({ code: 'topic', values: { found, known: 'a, b' } })).toContain(`no topic “${found}”`);
  expect(words.fr.say({ code: 'column-doubled', values: { field: 'name', names: ['nom', 'name'] } })).toBe(
    'Les colonnes « nom » et « name » semblent être toutes deux « name ». Dites laquelle dans un fichier de correspondance : columns: { name: … }',
  );
});
