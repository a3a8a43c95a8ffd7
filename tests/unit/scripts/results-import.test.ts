import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../../scripts/results.ts';
import { checkContent } from '../../../src/check/index.ts';
import { makeContent, run } from './champions-driver.ts';
import { exports } from './results-exports.ts';

const importing = (content: string, file: string, ...more: string[]) =>
  main(['import', file, '--content', content, '--now', '2026-11-30', ...more]);

/** A file beside the content, imported. */
async function imported(content: string, name: string, bytes: string | Uint8Array, ...more: string[]) {
  const file = join(dirname(content), name);
  writeFileSync(file, bytes);
  return run(() => importing(content, file, ...more));
}

function held(content: string): Record<string, unknown> {
  const folder = join(content, 'results');
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, (parse(readFileSync(join(folder, name), 'utf8')) as { figures: unknown }).figures]),
  );
}

describe.each(exports)('$name', ({ name, bytes, options = [], holds }) => {
  test('becomes its months, passes the check, and once more changes nothing', async () => {
    const content = makeContent();
    const first = await imported(content, name, bytes, ...options);
    expect(first).toMatchObject({ code: 0 });
    expect(held(content)).toEqual(holds);
    const { problems } = await checkContent(content, { language: 'en', now: '2026-11-30' });
    expect(problems.filter(({ file }) => file.startsWith('results/'))).toEqual([]);
    const again = await imported(content, name, bytes, ...options);
    expect(again.text).toContain(`months: 0 added, 0 replaced, ${Object.keys(holds).length} unchanged`);
    expect(held(content)).toEqual(holds);
  });
});

const HEAD = 'Month;Network;Campaign;Visits;Clicks\n';

test('a corrected file replaces its month alone, and says what stood there', async () => {
  const content = makeContent();
  await imported(content, 'a.csv', `${HEAD}2026-09;LinkedIn;;100;\n2026-10;LinkedIn;;1200;\n`);
  const { code, text } = await imported(content, 'b.csv', `${HEAD}2026-10;LinkedIn;;1350;\n`);
  expect([code, text]).toEqual([0, expect.stringContaining('~ results/2026-10-web.yaml: visits 1,350; before: visits 1,200')]);
  expect(held(content)).toEqual({
    '2026-09-web.yaml': [{ network: 'linkedin', visits: 100 }],
    '2026-10-web.yaml': [{ network: 'linkedin', visits: 1350 }],
  });
});

test('a second source of the same kind keeps beside the first', async () => {
  const content = makeContent();
  await imported(content, 'a.csv', `${HEAD}2026-10;LinkedIn;;100;\n`);
  await imported(content, 'a.csv', `${HEAD}2026-10;LinkedIn;;30;\n`, '--source', 'shop');
  expect(Object.keys(held(content))).toEqual(['2026-10-shop.yaml', '2026-10-web.yaml']);
});

test('every bad cell is told with its line and column, in one go, and nothing is written', async () => {
  const content = makeContent();
  const before = await imported(content, 'a.csv', `${HEAD}2026-10;LinkedIn;;100;\n`);
  expect(before.code).toBe(0);
  const rows = [
    '2026-10;LinkedIn;;12a;',
    '2026-10;LinkedIn;;12,5;',
    '2026-13;LinkedIn;;1;',
    '03/04/2026;LinkedIn;;1;',
    '2026-10;LinkedIn;awa.mbaye@orvane.example;1;',
    '2026-10;LinkedIn;Mbaye Awa;1;',
    '2026-10;LinkedIn;192.168.4.12;1;',
    '2026-10;LinkedIn;;1;-3',
    '2026-10;LinkedIn;;1;12 %',
    '2027-05;LinkedIn;;1;',
    '2026-10;LinkedIn;;1,2k;',
    '2026-09-15 - 2026-10-14;LinkedIn;;1;',
  ];
  const { code, text } = await imported(content, 'bad.csv', HEAD + rows.join('\n'));
  expect(code).toBe(1);
  const told = text.split('\n').filter((line) => line.includes('bad.csv:') && /:\d+:\d+ /.test(line));
  expect(told.map((line) => line.replace(/^.*bad\.csv/, ''))).toEqual([
    ':2:4 column “Visits” “12a”: this is not a whole number; clicks, visits and conversions are counted in ones',
    ':3:4 column “Visits” “12,5”: this is not a whole number; clicks, visits and conversions are counted in ones',
    ':4:1 column “Month” “2026-13”: this is neither a month nor a day; write 2026-10, 2026-10-31, or the month by its name',
    ':5:1 column “Month” “03/04/2026”: it could be 2026-04-03 or 2026-03-04; put “dayFormat: day-first” (or month-first) into a map (--map)',
    expect.stringMatching(/^:6:3 column “Campaign” “awa\.mbaye@orvane\.example”: this leads to a person/),
    expect.stringMatching(/^:7:3 column “Campaign” “Mbaye Awa”: this leads to a person/),
    expect.stringMatching(/^:8:3 column “Campaign” “192\.168\.4\.12”: this leads to a person/),
    ':9:5 column “Clicks” “-3”: nothing is counted below nought; correct the number',
    ':10:5 column “Clicks” “12 %”: this is a share, and a count is wanted; take the column that counts',
    ':11:1 column “Month” “2027-05”: 2027-05 has not begun; correct it',
    ':12:4 column “Visits” “1,2k”: this is rounded; export the exact number',
    ':13:1 column “Month” “2026-09-15 - 2026-10-14”: this runs from 2026-09 to 2026-10, and figures are kept by the month; export one month at a time',
  ]);
  expect(text).toContain('Nothing was written: 12 cells have to be mended first.');
  expect(held(content)).toEqual({ '2026-10-web.yaml': [{ network: 'linkedin', visits: 100 }] });
});

test('a line is that of the file, also below a cell of several lines', async () => {
  const { text } = await imported(makeContent(), 'a.csv', 'Month;Title;Visits\n2026-10;"two\nlines";5\n2026-10;x;many\n');
  expect(text).toMatch(/a\.csv:4:3 column “Visits” “many”/);
});

test('columns that look like people are not read, and that is said; a map can’t ask for them', async () => {
  const content = makeContent();
  const file = 'Month;User ID;E-mail;IP address;Posted by;Prénom;Clicks\n2026-10;42;a@b.example;10.0.0.4;Awa;Awa;12\n';
  const { code, text } = await imported(content, 'people.csv', file);
  expect([code, text]).toEqual([
    0,
    expect.stringContaining('Not read, since they look like people: “User ID”, “E-mail”, “IP address”, “Posted by”, “Prénom”.'),
  ]);
  expect(held(content)).toEqual({ '2026-10-links.yaml': [{ clicks: 12 }] });
  const map = join(dirname(content), 'map.yaml');
  writeFileSync(map, 'columns:\n  campaign: Posted by\n');
  await expect(run(() => importing(content, join(dirname(content), 'people.csv'), '--map', map))).rejects.toMatchObject({
    message: expect.stringContaining('looks like people'),
    exitCode: 1,
  });
});

test('a map names columns, translates words and gives the month', async () => {
  const content = makeContent();
  const map = join(dirname(content), 'map.yaml');
  writeFileSync(
    map,
    'columns:\n  visits: Gäste\n  network: Woher\nvalues:\n  network:\n    Das blaue Netz: linkedin\ndefaults:\n  month: 2026-10\n  source: shop\n',
  );
  const { code } = await imported(content, 'a.csv', 'Woher;Gäste\nDas blaue Netz;7\n', '--map', map);
  expect([code, held(content)]).toEqual([0, { '2026-10-shop.yaml': [{ network: 'linkedin', visits: 7 }] }]);
});

test('a trial writes nothing', async () => {
  const content = makeContent();
  const { text } = await imported(content, 'a.csv', `${HEAD}2026-10;LinkedIn;;100;\n`, '--dry-run');
  expect(text).toContain('+ results/2026-10-web.yaml: visits 100');
  expect(held(content)).toEqual({});
});

const long = 'x'.repeat(200_000);
const hostile: readonly (string | Uint8Array)[] = [
  '',
  '\uFEFF',
  '\n\n\n',
  'PK\u0003\u0004',
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0, 1, 2, 3, 0, 0]),
  Buffer.alloc(4096, 0xff),
  'sep=;\n',
  ';;;;\n;;;;\n',
  'Month;Visits\n',
  'Visits\n1\n',
  'Month;Visits;Visits\n2026-10;1;2\n',
  'Month;Visits\n2026-10;"1\n',
  'Month;Visits\n2026-10;1;2;3\n',
  'Month;Visits\n2026-10;=1+1\n',
  `Month;Visits\n2026-10;=HYPERLINK("https://evil.example")\n`,
  'Month;Visits\n2026-10;@SUM(A1)\n',
  'Month;Visits\n2026-10;99999999999999999999\n',
  'Month;Visits\n2026-10;1e9\n',
  'Month;Visits\n2026-10;Infinity\n',
  'Month;Visits\n2026-10;NaN and more\n',
  'Month;Visits\n2026-10;0x1F\n',
  'Month;Visits\n2026-10;１２\n',
  'Month;Visits\n0000-00;1\n',
  'Month;Visits\n9999-12;1\n',
  'Month;Visits\n2026-02-30;1\n',
  'Month;Visits\n45000;1\n',
  'Month;Visits\nyesterday;1\n',
  'Month;Visits\n../../etc/passwd;1\n',
  'Month;Campaign;Visits\n2026-10;a@b.example;1\n',
  'Month;Campaign;Visits\n2026-10;2001:db8:0:1::7;1\n',
  `Month;Campaign;Visits\n2026-10;${'a@'.repeat(20_000)};x\n`,
  `Month;Visits\n2026-10;${'9'.repeat(50_000)}\n`,
  `Month;Visits\n2026-10;${'1 '.repeat(50_000)}x\n`,
  `${long};Visits\n1;x\n`,
  `Month;Visits\n${long};1\n`,
  'Month;Visits\n2026-10;\u001b[2J\n',
  'Month;Visits\n2026-10;\u202e1\n',
  '<html><body>Sign in</body></html>',
  '{"visits": 1}',
  'month: 2026-10\nvisits: 1\n',
  '\\u0000\\u0000',
  '"""""""""""',
  'a,b,c\n1,2,3\n',
];
/** Files that are odd and right: they are taken, and do nothing besides. */
const odd: readonly string[] = [
  'Month;Campaign;Visits\n2026-10;../../../evil;7\n',
  'Month;Campaign;Visits\n2026-10;__proto__;7\n',
  'Month;Campaign;Visits\n2026-10;<script>alert(1)</script>;7\n',
  'Month;Network;Visits\n2026-10;constructor;7\n',
  'Month;Campaign;Visits\n2026-10;{a: [b]};7\n',
  `Month;Campaign;Visits\n2026-10;${'long '.repeat(500)};7\n`,
  'Month;Link;Visits\n2026-10;javascript:alert(1);7\n',
  'Month;Visits\n2026-10;+7\n',
];

test('fifty hostile files harm nothing: those that are wrong are refused in words, and leave what was there', async () => {
  const content = makeContent();
  mkdirSync(join(content, 'results'));
  await imported(content, 'good.csv', 'Month;Visits\n2026-09;5\n');
  const before = held(content);
  for (const [index, bytes] of hostile.entries()) {
    const outcome = await imported(content, `hostile-${index}.csv`, bytes).catch(
      (error: { name: string; exitCode: number; message: string }) => ({
        code: error.name === 'ExpectedError' ? error.exitCode : 70,
        text: error.message,
      }),
    );
    expect([index, outcome.code], outcome.text.slice(0, 300)).toEqual([index, expect.toBeOneOf([1, 2])]);

    expect(outcome.text).not.toMatch(/\u001b|\u202e/);
    expect(held(content)).toEqual(before);
  }
  for (const text of odd) {
    expect((await imported(content, 'odd.csv', text)).code, text).toBe(0);
    const { problems } = await checkContent(content, { language: 'en', now: '2026-11-30' });
    expect(problems.filter(({ file }) => file.startsWith('results/'))).toEqual([]);
    expect(readdirSync(join(content, 'results')).sort()).toEqual(['2026-09-web.yaml', '2026-10-web.yaml']);
  }
  expect(hostile.length + odd.length).toBeGreaterThanOrEqual(50);
});

test('says all of it in French', async () => {
  const { text } = await run(async () => {
    const content = makeContent();
    const file = join(dirname(content), 'a.csv');
    writeFileSync(file, 'Mois;Visites;Nom\noctobre 2026;12 %;Awa\n');
    return importing(content, file);
  }, 'fr');
  expect(text).toContain('Non lues, car elles ressemblent à des personnes : « Nom ».');
  expect(text).toContain(':2:2 colonne « Visites » « 12 % » : c’est une part, et il faut un nombre');
  expect(text).toContain('Rien n’a été écrit : 1 cellule est à corriger d’abord.');
});
