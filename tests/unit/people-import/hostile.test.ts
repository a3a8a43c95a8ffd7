import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flambeau-hostile-'));
  cpSync('tests/fixtures/check/clean', join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function command(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...args, '--content', join(folder, 'content')], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB' },
  });
  return { status, said: stdout + stderr };
}
function imported(bytes: string | Uint8Array) {
  const file = join(folder, 'people.csv');
  writeFileSync(file, bytes);
  return command('champions', 'import', file, '--now', '2026-11-30');
}

const fields = [
  'job',
  'entity',
  'country',
  'city',
  'timeZone',
  'languages',
  'topics',
  'help',
  'labelled',
  'consent.date',
  'consent.scopes',
];
const cells = ['Tech', 'Orvane', 'FR', 'Lille', 'Europe/Paris', 'fr', 'profile', 'Je relis.', '2026-01-02', '2026-01-02', 'internal'];
const table = (names: readonly string[]) =>
  [['name', ...fields, 'consent.until'], ...names.map((name) => [name, ...cells, '2028-01-01'])]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');

test('what the import lets in is what the check lets through, whatever the name', () => {
  const names = [
    'Aux',
    'Con',
    'Join',
    'Lineage',
    'Index',
    '<script>x</script>',
    '../../etc/passwd',
    'a/b',
    "Robert'); DROP",
    'O’Neill',
    '李娜',
  ];
  const { said } = imported(table(names));
  expect(said).toMatch(/<script>.*remove the tags/);
  expect(said).toMatch(/10 added/);
  expect(existsSync(join(folder, 'content/champions/aux-2.yaml'))).toBe(true);
  expect(existsSync(join(folder, 'content/champions/join-2.yaml'))).toBe(true);
  expect(command('check', '--now', '2026-11-30')).toMatchObject({ status: 0 });
});

test('letters that a program has replaced by question marks are refused, cell by cell', () => {
  const { said, status } = imported(table(['NGUY?N Anh', '?ukasz Nowak', 'Ana Ruiz']));
  expect(status).toBe(1);
  expect(said.match(/letters are damaged/g)).toHaveLength(2);
  expect(said).toMatch(/1 added/);
});

test('what a terminal would obey is shown, and a cell without end is cut', () => {
  const { said } = imported(table(['\u001b[2JAna', `Zo\u00eb\n${'x'.repeat(5000)}`]));
  expect(said).not.toMatch(/\u001b/);
  expect(said).toContain('␛[2JAna');
  expect(Math.max(...said.split('\n').map((line) => line.length))).toBeLessThan(400);
});

test.each([
  [
    'Workday',
    ['Legal Name - First Name', 'Legal Name - Last Name', 'Business Title', 'Location Address - City', 'Location Address - Country'],
  ],
  ['Google Forms', ['firstName', 'familyName', 'jobTitle', 'workCity', 'country']],
])('the headings of %s are understood', (_system, [first, last, job, city, country]) => {
  const rows = [
    [
      first,
      last,
      job,
      city,
      country,
      'Entity',
      'timeZone',
      'Languages',
      'Topics',
      'Help',
      'Labelled',
      'consentDate',
      'consentScopes',
      'consentUntil',
    ],
    [
      'Ana',
      'O’Neill-Ruiz',
      'Engineer',
      'Madrid',
      'Spain',
      'Orvane',
      'Europe/Madrid',
      'es',
      'profile',
      'Je relis.',
      '2026-01-02',
      '2026-01-02',
      'internal',
      '2028-01-01',
    ],
  ];
  const { said, status } = imported(
    `\uFEFFWorker Report\r\n\r\n${rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')}\r\n`,
  );
  expect([status, said]).toEqual([0, expect.stringMatching(/1 added/)]);
  expect(readFileSync(join(folder, 'content/champions/ana-o-neill-ruiz.yaml'), 'utf8')).toMatch(/familyName: O’Neill-Ruiz/);
});

test('a word between double brackets that the settings do not give is refused in its row, and one that they give is taken', () => {
  const rows = table(['Ana Ruiz', 'Bo Lind', 'Cy Dent']).split('\r\n');
  const file = [rows[0], rows[1]!.replace('Je relis.', 'Je ((nope)).'), rows[2]!.replace('Tech', 'Chez ((organisation))'), rows[3]];
  const { said, status } = imported(file.join('\r\n'));
  expect(status).toBe(1);
  expect(said).toMatch(/row 2 · column “help” “Je \(\(nope\)\)\.”: unknown word “nope”/);
  expect(said).toMatch(/2 added/);
  expect(command('check', '--now', '2026-11-30')).toMatchObject({ status: 0 });
});
