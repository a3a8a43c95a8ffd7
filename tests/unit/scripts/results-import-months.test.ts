import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../../scripts/results.ts';
import { makeContent, run } from './champions-driver.ts';

const HEAD = 'Month;Network;Campaign;Visits;Clicks\n';

/** A file beside the content, imported. */
async function imported(content: string, name: string, bytes: string, ...more: string[]) {
  const file = join(dirname(content), name);
  writeFileSync(file, bytes);
  return run(() => main(['import', file, '--content', content, '--now', '2026-11-30', ...more]));
}
const hasResults = (content: string) => existsSync(join(content, 'results'));

test('a month outside ten years back and today is refused by its row, whatever way it is written', async () => {
  const content = makeContent();
  const months = ['0001-01', '1999-12-31', '2015-12', '12/2031', '2016-01', '2026-11'];
  const { code, text } = await imported(content, 'far.csv', HEAD + months.map((month) => `${month};LinkedIn;;1;`).join('\n'));
  expect(code).toBe(1);
  for (const [index, said] of [
    '“0001-01”: 0001-01 is more than 10 years back',
    '“1999-12-31”: 1999-12 is more than 10 years back',
    '“2015-12”: 2015-12 is more than 10 years back',
    '“12/2031”: 2031-12 has not begun',
  ].entries())
    expect(text).toContain(`far.csv:${index + 2}:1 column “Month” ${said}`);
  expect(text).toContain('4 cells');
  expect(hasResults(content)).toBe(false);
});

test.each([
  [['--month', '2031-01'], 'a.csv', '', '--month: 2031-01 has not begun; correct it'],
  [['--month', '0001-01'], 'a.csv', '', '--month: 0001-01 is more than 10 years back; correct it'],
  [['--month', '2026-13'], 'a.csv', '', '--month: “2026-13” is not a month'],
  [[], 'links-2031-01.csv', '', 'The month 2031-01 comes from the file’s name.\n2031-01 has not begun'],
  [[], 'a.csv', '# 2031-01\n', 'The month 2031-01 comes from the lines above the headings.\n2031-01 has not begun'],
])('a month that no cell says blames none: %j %s %j', async (options, name, above, said) => {
  const content = makeContent();
  const failed = imported(content, name, `${above}Link,Clicks\nx,3\n`, ...options);
  await expect(failed).rejects.toMatchObject({ message: expect.stringContaining(said) as string });
  await expect(failed).rejects.toMatchObject({ message: expect.not.stringContaining('column') as string });
  expect(hasResults(content)).toBe(false);
});

test('a month of the map that has not begun blames the map', async () => {
  const content = makeContent();
  const map = join(dirname(content), 'map.yaml');
  writeFileSync(map, 'defaults:\n  month: 2031-01\n');
  await expect(imported(content, 'a.csv', 'Link,Clicks\nx,3\n', '--map', map)).rejects.toMatchObject({
    message: 'The month of the map (--map): 2031-01 has not begun; correct it',
    exitCode: 2,
  });
});
