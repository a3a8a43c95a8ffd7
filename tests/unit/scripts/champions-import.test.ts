import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../../scripts/champions.ts';
import { championYaml, editYaml } from '../../../scripts/lib/champions/edit-yaml.ts';
import { checkContent } from '../../../src/check/index.ts';
import { repairName } from '../../../src/check/rules/names.ts';
import { fieldOfHeading } from '../../../src/domain/people/fields.ts';
import { newId } from '../../../src/domain/people/identity.ts';
import { NO_MAP, parseMap, translated } from '../../../src/people-import/map.ts';
import { readTable } from '../../../src/people-import/table.ts';
import { readTree } from '../output/tree.ts';
import { makeContent, run } from './champions-driver.ts';

const now = '2026-11-22';
/** A fixture, copied beside the content so that what is written beside it goes away with the test. */
function fixture(name: string, content: string): string {
  const file = join(dirname(content), basename(name));
  copyFileSync(join('tests/fixtures/people', name), file);
  return file;
}
const importing = (content: string, file: string, ...more: string[]) => main(['import', file, '--content', content, '--now', now, ...more]);
const champion = (content: string, id: string) =>
  parse(readFileSync(join(content, 'champions', `${id}.yaml`), 'utf8')) as Record<string, unknown>;
const HEAD = 'name;job;entity;country;city;languages;topics;help;email;labelled;consent.date;consent.scopes;consent.until';
const row = (name: string, email: string, job = 'Monteuse') =>
  `${name};${job};Orvane;FR;Lille;fr;profile;Je relis.;${email};2026-05-04;2026-05-05;internal;2028-05-31`;

describe('an HR file in Windows-1252, with semicolons', () => {
  test('takes what is right and names the row, the column, the reason and the repair of what is not', async () => {
    const content = makeContent();
    const file = fixture('hr-windows-1252.csv', content);
    const { code, text } = await run(() => importing(content, file));
    expect(code).toBe(1);
    expect(text).toContain('Windows-1252, “;” between cells, 16 columns, 4 rows');
    expect(text).toContain('row 3 · column “Date du label” “31/02/2026”: the calendar has no 31/02/2026; ask the person for the right day');
    expect(text).toContain('row 5 · column “Pays” “Narnia”: this is not a country; write its name');
    for (const part of ['Consentement', 'Portée', 'Fin du consentement'])
      expect(text).toContain(`row 6 · column “${part}”: nobody enters without a consent: the cell is empty; fill it in`);
    expect(text).toContain('+ champions/aicha-n-diaye.yaml');
    expect(text).toContain('rows: 1 added, 0 changed, 0 unchanged, 3 refused');
    expect(champion(content, 'aicha-n-diaye')).toEqual({
      name: 'Aïcha N’Diaye',
      familyName: 'N’Diaye',
      job: { fr: 'Chargée de clientèle' },
      entity: 'Orvane Sénégal',
      country: 'SN',
      city: 'Dakar',
      timeZone: 'Africa/Dakar',
      languages: ['fr', 'wo'],
      topics: [{ topic: 'profile', help: { fr: 'Je dis « oui » tout de suite ; "vraiment"' } }],
      email: 'aicha.ndiaye@orvane.example',
      sponsor: 'awa-mbaye',
      labelled: '2026-05-12',
      consent: { date: '2026-05-13', scopes: ['internal', 'public'], until: '2028-05-31', photo: ['internal'] },
    });
    expect((await checkContent(content, { language: 'en' })).problems).toEqual([]);
  });

  test('loses nothing: refused rows are kept as they were, and go in once they are corrected', async () => {
    const content = makeContent();
    const file = fixture('hr-windows-1252.csv', content);
    await run(() => importing(content, file));
    const refused = file.replace('.csv', '.refused.csv');
    const kept = readFileSync(refused, 'utf8');
    expect(kept).toContain('Jérôme;Lœuvrard;Électricien');
    expect(readTable(kept, () => true).rows.map(({ cells }) => cells[16])).toEqual(['3', '5', '6']);
    writeFileSync(
      refused,
      kept
        .replace('31/02/2026', '28/02/2026')
        .replace('Narnia', 'Chine')
        .replace('2026-05-05;;;;', '2026-05-05;2026-05-06;interne;2028-05-31;'),
    );
    const again = await run(() => importing(content, refused));
    expect(again.text).toContain('rows: 3 added, 0 changed, 0 unchanged, 0 refused');
    expect(champion(content, 'jerome-loeuvrard')).toMatchObject({
      labelled: '2026-02-28',
      sponsor: 'aicha-n-diaye',
      topics: [{ topic: 'energy' }, { topic: 'profile' }],
    });
    expect(champion(content, 'li-na')).toMatchObject({ country: 'CN', languages: ['zh'] });
  });

  test('says the same in French, and writes nothing on a trial', async () => {
    const content = makeContent();
    const before = readTree(dirname(content));
    const file = fixture('hr-windows-1252.csv', content);
    const { code, text } = await run(() => importing(content, file, '--dry-run'), 'fr');
    expect(code).toBe(1);
    expect(text).toContain(
      'ligne 3 · colonne « Date du label » « 31/02/2026 » : le calendrier n’a pas de 31/02/2026 ; demandez le bon jour à la personne',
    );
    expect(text).toContain('lignes : 1 ajoutées, 0 modifiées, 0 sans changement, 3 refusées\nC’était un essai : rien n’a été écrit.');
    const { [basename(file)]: _own, ...after } = readTree(dirname(content));
    expect(after).toEqual(before);
  });
});

test('another file’s headings and words, through a map; UTF-16 with tabs', async () => {
  const content = makeContent();
  const file = fixture('tabs-utf-16.csv', content);
  const { code, text } = await run(() => importing(content, file, '--map', 'tests/fixtures/people/tabs.map.yaml'));
  expect([code, text]).toEqual([0, expect.stringContaining('UTF-16 LE, tabs between cells')]);
  expect(champion(content, 'ana-popescu')).toMatchObject({
    job: { fr: 'Technicienne', en: 'Fibre technician' },
    country: 'RO',
    timeZone: 'Europe/Bucharest',
    languages: ['ro', 'en'],
    labelled: '2026-04-03',
    topics: [{ topic: 'energy', help: { fr: 'Posez-moi vos questions.', en: 'Ask me about cables.' } }],
    consent: { date: '2026-04-13', scopes: ['internal'], until: '2028-04-30' },
  });
});

test('a word that a map does not translate stays, whatever JavaScript means by it', () => {
  expect(translated({ ...NO_MAP, values: { city: { X: 'Lille' } } }, 'city', 'constructor')).toBe('constructor');
});

test('a map’s mistakes are all said with their lines, and nothing is read', async () => {
  const content = makeContent();
  const map = join(dirname(content), 'map.yaml');
  writeFileSync(map, 'columns:\n  nam: Nom\n  job: [1]\ndayFormat: any\n');
  await expect(run(() => importing(content, fixture('duplicates.csv', content), '--map', map))).rejects.toThrow(
    expect.objectContaining({
      exitCode: 2,
      message: expect.stringMatching(
        /map\.yaml:3:8 [^]*map\.yaml:4:12 dayFormat is day-first[^]*map\.yaml:2:3 there is no field “nam”; did you mean “name”\?/,
      ),
    }),
  );
});

test('the same file twice changes nothing, and a changed cell changes that line alone', async () => {
  const content = makeContent();
  const file = join(dirname(content), 'people.csv');
  writeFileSync(file, `${HEAD}\n${row('Zoé Roux', 'zoe@orvane.example')}\n`);
  expect((await run(() => importing(content, file))).text).toContain('1 added');
  const path = join(content, 'champions/zoe-roux.yaml');
  const written = `# Met in Lille.\n${readFileSync(path, 'utf8').replace('  fr: Monteuse\n', '  fr: Monteuse # to be asked\n  en: Fitter\n')}availability: { fr: Le matin,   en: "In the morning" }\n`;
  writeFileSync(path, written);
  expect((await run(() => importing(content, file))).text).toContain('0 added, 0 changed, 1 unchanged, 0 refused');
  expect(readFileSync(path, 'utf8')).toBe(written);
  writeFileSync(file, `${HEAD}\n${row('Zoé Roux', 'ZOE@orvane.example', 'Cheffe: équipe')}\n`);
  expect((await run(() => importing(content, file))).text).toContain('~ champions/zoe-roux.yaml: job.fr\n');
  expect(readFileSync(path, 'utf8')).toBe(written.replace('fr: Monteuse #', 'fr: "Cheffe: équipe" #'));
});

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
  expect(text).toContain('row 9 · column “sponsor” “Lui Meme”: nobody sponsors themselves');
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

describe.each([
  [
    'README.md',
    '### Importing people',
    '### Someone leaves',
    ['Consent date', 'Consent scopes', 'Consent until', 'Consent photo', 'Topic 1', 'Help 2', 'Help fr', 'Job en'],
  ],
  [
    'LISEZ-MOI.md',
    '### Importer des personnes',
    '### Une personne s’en va',
    ['Date du consentement', 'Portée', 'Fin du consentement', 'Consentement photo', 'Thème 1', 'Aide 2', 'Aide en', 'Poste en'],
  ],
])('what %s says of it', (manual, first, next, headings) => {
  const text = readFileSync(join('src/content', manual), 'utf8');
  const part = text.slice(text.indexOf(first), text.indexOf(next));
  const context = { languages: ['fr', 'en'], networks: [] };

  test('its headings are understood', () => {
    const fields = [
      'consent.date',
      'consent.scopes',
      'consent.until',
      'consent.photo',
      'topic1',
      'help2',
      expect.stringMatching(/^help\.(?:fr|en)$/),
      'job.en',
    ];
    expect(headings.map((heading) => (expect(part).toContain(`\`${heading}\``), fieldOfHeading(heading, context)))).toEqual(fields);
  });

  test('its map can be read', () => {
    const map = /```yaml\n(.*?)```/s.exec(part)?.[1] ?? '';
    expect(Object.keys(parseMap('map.yaml', map, context))).toEqual(['columns', 'values', 'defaults', 'dayFormat', 'encoding']);
  });
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
  'thousands of rows with one shared mailbox, and as many sponsors whom nobody knows, are refused in seconds',
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

test('a column that holds something below an empty heading is said; one that is empty is not', async () => {
  const content = makeContent();
  const file = join(dirname(content), 'people.csv');
  writeFileSync(file, `${HEAD};;\n${row('Zoé Roux', 'zoe@orvane.example')};;note\n`);
  expect((await run(() => importing(content, file, '--dry-run'))).text).toContain(
    'Columns that are not taken: “no. 15, without a heading”.',
  );
});

test('what nobody sees does not enter, nor makes two people of one', async () => {
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

test('nobody enters without a consent: date, where, until when', async () => {
  const content = makeContent();
  const { text } = await run(() => importing(content, fixture('consent.csv', content)));
  expect(text).toContain('row 2 · column “consent.date”: nobody enters without a consent: the cell is empty; fill it in');
  for (const part of ['date', 'scopes', 'until'])
    expect(text).toContain(`row 3 · column “consent.${part}”: nobody enters without a consent`);
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

describe('writing', () => {
  test('a list that grows is written anew; its other items keep what is said of them', () => {
    const text =
      'name: A # who\ntopics:\n  # asked in May\n  - topic: one\n    help: { fr: Un }\nlanguages: [ fr,  en ]\nlabelled: 2026-05-04\n';
    const data = {
      ...(parse(text) as Record<string, unknown>),
      email: 'a@b.example',
      topics: [
        { topic: 'one', help: { fr: 'Un' } },
        { topic: 'two', help: { fr: 'Deux' } },
      ],
    };
    const edited = editYaml(text, data);
    expect(parse(edited)).toEqual(data);
    expect(edited).toContain('# asked in May');
    expect(edited).toContain('name: A # who');
    expect(edited.indexOf('email:')).toBeLessThan(edited.indexOf('labelled:'));
  });

  test('texts that YAML would misread stand between quotes', () => {
    const data = { name: 'true', job: { fr: 'a: b #c' }, languages: ['no', 'fr'] };
    expect(parse(championYaml(data))).toEqual(data);
    // Astro’s reader makes days and numbers of these.
    const misread = { name: '2026-01-01', city: '0b11', labelled: '2026-05-04' };
    expect(championYaml(misread)).toBe('name: "2026-01-01"\ncity: "0b11"\nlabelled: 2026-05-04\n');
    expect(editYaml('name: A\ncity: B\nlabelled: 2026-05-01\n', misread)).toBe('name: "2026-01-01"\ncity: "0b11"\nlabelled: 2026-05-04\n');
    expect(parse(editYaml('name: A\njob: { fr: x }\nlanguages: [fr]\n', { ...data, job: { fr: 'a, b}: c' } }))).toEqual({
      ...data,
      job: { fr: 'a, b}: c' },
    });
  });
});

test('10,000 rows in seconds', { timeout: 120_000 }, async () => {
  const content = makeContent();
  const file = join(dirname(content), 'many.csv');
  const rows = Array.from(
    { length: 10_000 },
    (_, index) =>
      `${row(`Zoé N’Diaye ${index}`, `p${index}@orvane.example`)};${index === 0 ? '' : `p${Math.floor((index - 1) / 3)}@orvane.example`}`,
  );
  writeFileSync(file, `${HEAD};sponsor\r\n${rows.join('\r\n')}\r\n`);
  const { code, text } = await run(() => importing(content, file));
  expect([code, text]).toEqual([0, expect.stringContaining('rows: 10,000 added, 0 changed, 0 unchanged, 0 refused')]);
  expect(existsSync(join(content, 'champions/zoe-n-diaye-9999.yaml'))).toBe(true);
  expect((await run(() => importing(content, file))).text).toContain('rows: 0 added, 0 changed, 10,000 unchanged, 0 refused');
});
