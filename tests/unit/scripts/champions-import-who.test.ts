import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/index.ts';
import { repairName } from '../../../src/check/rules/names.ts';
import { newId } from '../../../src/domain/people/identity.ts';
import { makeContent, run } from './champions-driver.ts';
import { champion, fixture, HEAD, importing, row } from './import-driver.ts';

describe('who is who', () => {
  test('two rows of one person are both named; one that repeats another goes in once', async () => {
    const content = makeContent();
    const { code, text } = await run(() => importing(content, fixture('duplicates.csv', content)));
    expect(code).toBe(1);
    expect(text).toContain('row 2 · row 3 is of the same person and says something else');
    expect(text).toContain('row 3 · row 2 is of the same person and says something else');
    expect(text).toContain('row 5 · the row repeats row 4 word for word; delete it');
    expect(readdirSync(join(content, 'champions')).filter((name) => /roux/.test(name))).toEqual([
      'bea-roux.yaml',
      'cem-roux-2.yaml',
      'cem-roux.yaml',
    ]);
  });

  test('the e-mail comes first; a namesake with another e-mail is never overwritten', async () => {
    const content = makeContent();
    const file = join(dirname(content), 'people.csv');
    writeFileSync(
      file,
      `${HEAD}\n${row('Awa Mbaye', 'other.awa@orvane.example').replace('Orvane;FR;Lille', 'Orvane Sénégal;SN;Dakar')}\n${row('Awa M.', 'awa.mbaye@orvane.example')}\n`,
    );
    const { text } = await run(() => importing(content, file));
    expect(text).toContain(
      'row 2 · column “name” “Awa Mbaye”: champions/awa-mbaye.yaml has the same name, entity and town; if it is the same person, give that file’s id',
    );
    expect(text).toMatch(/~ champions\/awa-mbaye\.yaml: name, job\.fr, entity, country, city, timeZone, languages/);
  });

  test('an id column from elsewhere does not overwrite somebody of another name and another e-mail', async () => {
    const content = makeContent();
    const file = join(dirname(content), 'people.csv');
    writeFileSync(file, `id;${HEAD}\nawa-mbaye;${row('Zoé Roux', 'zoe.roux@orvane.example')}\n`);
    const before = readFileSync(join(content, 'champions/awa-mbaye.yaml'), 'utf8');
    const { code, text } = await run(() => importing(content, file));
    expect(code).toBe(1);
    expect(text).toContain('the id is that of champions/awa-mbaye.yaml, with another name and another e-mail');
    expect(readFileSync(join(content, 'champions/awa-mbaye.yaml'), 'utf8')).toBe(before);
  });

  test('identifiers are ASCII, free, and the same on every machine', () => {
    const person = { name: 'Łucja d’Œuvre-Ñandú', entity: 'Orvane', city: 'Łódź' };
    const id = newId(person, () => false);
    expect([id, repairName(`${id}.yaml`)]).toEqual(['lucja-d-oeuvre-nandu', `${id}.yaml`]);
    expect(newId(person, (taken) => taken === id)).toBe(`${id}-2`);
    expect(newId({ ...person, name: '李娜', email: 'li.na@orvane.example' }, () => false)).toBe('li-na');
    expect(newId({ ...person, name: '李娜' }, () => false)).toMatch(/^champion-[0-9a-f]{8}$/);
    expect(newId({ ...person, name: '李娜' }, () => false)).toBe(newId({ ...person, name: '李娜' }, () => false));
  });
});

test('sponsors: circles, namesakes, and those who wait for a refused row', async () => {
  const content = makeContent();
  const { text } = await run(() => importing(content, fixture('sponsors.csv', content)));
  for (const number of [2, 3, 4])
    expect(text).toMatch(new RegExp(`row ${number} · column “sponsor” [^\\n]*circle: [^\\n]* → [^\\n]* → [^\\n]* → `));
  expect(text).toContain('row 5 · column “sponsor” “Un Cercle”: the sponsor stands in row 2, which is refused');
  expect(text).toContain('row 6 · column “sponsor” “Suit Un”: the sponsor stands in row 5, which is refused');
  expect(text).toContain('row 9 · column “sponsor” “Lui Meme”: no one can sponsor themselves');
  expect(text).toContain('row 10 · column “sponsor” “Même Nom”: several people have this name: meme-nom (Lille, 7), meme-nom-2 (Lyon, 8)');
  expect(text).toContain('rows: 3 added, 0 changed, 0 unchanged, 7 refused');
  expect(champion(content, 'bien-parti')['sponsor']).toBe('jan-kowalczyk');
  expect((await checkContent(content, { language: 'en' })).problems).toEqual([]);
});

test('an update that would close a circle with somebody who is listed is refused', async () => {
  const content = makeContent();
  const file = join(dirname(content), 'people.csv');
  writeFileSync(file, 'id;sponsor;consent.date;consent.scopes;consent.until\njan-kowalczyk;Awa Mbaye;2026-05-05;internal;2028-05-31\n');
  const { code, text } = await run(() => importing(content, file));
  expect([code, text]).toEqual([1, expect.stringContaining('circle: jan-kowalczyk → awa-mbaye → jan-kowalczyk')]);
});

test('a circle that goes through the place of somebody who withdrew is a circle', async () => {
  const content = makeContent();
  writeFileSync(join(content, 'settings/departed.yaml'), 'departed:\n  - { id: departed-x1, sponsor: jan-kowalczyk }\n');
  const awa = join(content, 'champions/awa-mbaye.yaml');
  writeFileSync(awa, readFileSync(awa, 'utf8').replace('sponsor: jan-kowalczyk', 'sponsor: departed-x1'));
  const file = join(dirname(content), 'people.csv');
  writeFileSync(file, 'id;sponsor;consent.date;consent.scopes;consent.until\njan-kowalczyk;awa-mbaye;2026-05-05;internal;2028-05-31\n');
  expect((await run(() => importing(content, file))).text).toContain('circle: jan-kowalczyk → awa-mbaye → departed-x1 → jan-kowalczyk');
});

test('an older consent never takes the place of a newer one', async () => {
  const content = makeContent();
  const file = join(dirname(content), 'people.csv');
  writeFileSync(file, `${HEAD}\n${row('Zoé Roux', 'zoe@orvane.example').replace(';internal;', ';both;')}\n`);
  await run(() => importing(content, file));
  const path = join(content, 'champions/zoe-roux.yaml');
  const narrowed = readFileSync(path, 'utf8').replace('2026-05-05', '2026-10-01').replace('[internal, public]', '[internal]');
  writeFileSync(path, narrowed);
  const { code, text } = await run(() => importing(content, file));
  expect([code, readFileSync(path, 'utf8')]).toEqual([1, narrowed]);
  expect(text).toContain('column “consent.date” “2026-05-05”: champions/zoe-roux.yaml has a newer consent, of 2026-10-01');
});

test(
  'thousands of rows with one shared mailbox, and as many sponsors whom no one knows, are refused in seconds',
  { timeout: 30_000 },
  async () => {
    const content = makeContent();
    const file = join(dirname(content), 'people.csv');
    writeFileSync(
      file,
      `${HEAD};sponsor\n${Array.from({ length: 3000 }, (_, index) => `${row(`A${index} Roux`, 'contact@orvane.example')};Chef ${index * 7} Absent`).join('\n')}\n`,
    );
    const { code, text } = await run(() => importing(content, file, '--dry-run'));
    expect([code, text.length < 1_000_000]).toEqual([1, true]);
    expect(text).toContain('rows 2–3001 (3,000) · rows 2–3001 have the same e-mail');
  },
);

test('nobody enters without a consent: date, where, until when', async () => {
  const content = makeContent();
  const { text } = await run(() => importing(content, fixture('consent.csv', content)));
  expect(text).toContain('row 2 · column “consent.date”: no one enters without a consent: the cell is empty; fill it in');
  for (const part of ['date', 'scopes', 'until'])
    expect(text).toContain(`row 3 · column “consent.${part}”: no one enters without a consent`);
  expect(text).toContain('row 4 · column “consent.scopes” “oui”: “oui” does not say where');
  expect(text).toContain('row 5 · column “consent.until” “2026-06-30”: the consent lapsed on 2026-06-30');
  expect(text).toContain('row 6 · column “consent.until” “2027-05-01”: the consent would end on 2027-05-01, before it begins');
  expect(text).toContain('rows: 0 added, 0 changed, 0 unchanged, 5 refused');
  const file = join(dirname(content), 'none.csv');
  writeFileSync(file, 'name;email\nA B;a@orvane.example\n');
  expect((await run(() => importing(content, file))).text).toContain(
    'there is no column for “consent.until”; add one (consent until, until',
  );
});
