import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../../scripts/champions.ts';
import { checkContent } from '../../../src/check/index.ts';
import { readCountry } from '../../../src/domain/people/names.ts';
import { makeContent, run } from '../scripts/champions-driver.ts';
import { realList } from './real-lists.ts';

const COUNT = 2000;

test(
  `${COUNT} people as public lists have them enter, nobody lost, and each name and country as it was`,
  { timeout: 300_000 },
  async () => {
    const content = makeContent();
    const map = join(dirname(content), 'map.yaml');
    writeFileSync(map, 'columns: { help.fr: Help, job.fr: Job title }\n');
    const { text, names } = realList(COUNT);
    const file = join(dirname(content), 'people.csv');
    writeFileSync(file, text);
    const before = readdirSync(join(content, 'champions')).length;
    const { code, text: said } = await run(() => main(['import', file, '--map', map, '--content', content, '--now', '2026-11-22']));
    expect([code, said]).toEqual([0, expect.stringContaining('rows: 2,000 added, 0 changed, 0 unchanged, 0 refused')]);

    const files = readdirSync(join(content, 'champions')).filter((name) => name.endsWith('.yaml'));
    expect(readdirSync(join(content, 'champions'))).toHaveLength(before + COUNT);
    const entered = files.map((name) => parse(readFileSync(join(content, 'champions', name), 'utf8')) as Record<string, string>);
    const key = ({ name, familyName, country }: Record<string, string>) => `${name}|${familyName}|${country}`;
    const wanted = names.map((one) => key({ ...one, country: readCountry(one.country, ['en'])! }));
    expect(
      entered
        .filter(({ familyName }) => familyName !== undefined)
        .map(key)
        .sort(),
    ).toEqual(wanted.sort());
    expect((await checkContent(content, { language: 'en', now: '2026-11-22' })).problems).toEqual([]);

    const again = await run(() => main(['import', file, '--map', map, '--content', content, '--now', '2026-11-22']));
    expect(again.text).toContain('rows: 0 added, 0 changed, 2,000 unchanged, 0 refused');
  },
);
