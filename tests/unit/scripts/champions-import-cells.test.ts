import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeContent, run } from './champions-driver.ts';
import { champion, HEAD, importing, row } from './import-driver.ts';

test('a column that holds something below an empty heading is said; one that is empty is not', async () => {
  const content = makeContent();
  const file = join(dirname(content), 'people.csv');
  writeFileSync(file, `${HEAD};;\n${row('Zoé Roux', 'zoe@orvane.example')};;note\n`);
  expect((await run(() => importing(content, file, '--dry-run'))).text).toContain(
    'Columns that are not taken: “no. 15, without a heading”.',
  );
});

test('what no one sees does not enter, nor makes two people of one', async () => {
  const content = makeContent();
  const file = join(dirname(content), 'people.csv');
  writeFileSync(
    file,
    `${HEAD}\n${row('\u202eZo\u00adé\u202c\u200b Roux\u0007', 'zoe@orvane\u200b.example').replace('2026-05-05', '\u200e05/05/2026')}\n`,
  );
  expect((await run(() => importing(content, file))).text).toContain('1 added');
  expect(champion(content, 'zoe-roux')).toMatchObject({ name: 'Zoé Roux', email: 'zoe@orvane.example', consent: { date: '2026-05-05' } });
});

test('a file from DOS is read as what it is; letters that were damaged before are refused, a Portuguese capital is not', async () => {
  const content = makeContent();
  const file = join(dirname(content), 'people.csv');
  const dos = (text: string) =>
    Buffer.concat(text.split('é').flatMap((part, index) => (index === 0 ? [Buffer.from(part)] : [Buffer.from([0x82]), Buffer.from(part)])));
  writeFileSync(file, Buffer.concat([Buffer.from(`${HEAD}\n`), dos(row('André Roux', 'a@orvane.example'))]));
  const read = await run(() => importing(content, file, '--dry-run'));
  expect(read.text).toContain('DOS 850, “;” between cells');
  expect(read.text).toContain('Names in it: André Roux. If a letter is wrong there, name the encoding in a map (--map).');
  expect(read.text).toContain('1 added');
  for (const name of ['Andr‚ Roux', 'SÃ©nÃ©gal Roux', 'Ĺ‚ukasz Roux']) {
    writeFileSync(file, `${HEAD}\n${row(name, 'a@orvane.example')}\n`);
    expect((await run(() => importing(content, file, '--dry-run'))).text).toContain(`row 2 · column “name” “${name}”: letters are damaged`);
  }
  writeFileSync(file, `${HEAD}\n${row('IRMÃ MARIA', 'm@orvane.example')}\n`);
  expect((await run(() => importing(content, file, '--dry-run'))).text).toContain('1 added');
});
