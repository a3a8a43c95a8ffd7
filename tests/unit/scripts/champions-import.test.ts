import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/index.ts';
import { fieldOfHeading } from '../../../src/domain/people/fields.ts';
import { parseMap, translated } from '../../../src/people-import/map.ts';
import { NO_MAP } from '../../../src/tables/map.ts';
import { readTable } from '../../../src/tables/table.ts';
import { readTree } from '../output/tree.ts';
import { makeContent, run } from './champions-driver.ts';
import { champion, fixture, HEAD, importing, row } from './import-driver.ts';

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
      expect(text).toContain(`row 6 · column “${part}”: no one enters without a consent: the cell is empty; fill it in`);
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

test('where the timeline may show their posts: said in a column, kept where a file says nothing, taken back by “none”', async () => {
  const content = makeContent();
  const file = join(dirname(content), 'people.csv');
  const posts = async (cell: string | undefined) => {
    const [head, line] = [HEAD, row('Zoé Roux', 'zoe@orvane.example')];
    writeFileSync(file, cell === undefined ? `${head}\n${line}\n` : `${head};Consent posts\n${line};${cell}\n`);
    expect((await run(() => importing(content, file))).code).toBe(0);
    return (champion(content, 'zoe-roux')['consent'] as { posts?: string[] }).posts;
  };
  expect(await posts(undefined)).toBeUndefined();
  expect(await posts('internal')).toEqual(['internal']);
  expect(await posts(undefined)).toEqual(['internal']);
  expect(await posts('')).toEqual(['internal']);
  expect(await posts('both')).toEqual(['internal', 'public']);
  expect(await posts('none')).toEqual([]);
  writeFileSync(file, `${HEAD};Consent posts\n${row('Zoé Roux', 'zoe@orvane.example')};yes\n`);
  const refused = await run(() => importing(content, file));
  expect([refused.code, refused.text]).toEqual([1, expect.stringContaining('“Consent posts” “yes”')]);
});

describe.each([
  [
    'README.md',
    '### Importing people',
    '### Someone leaves',
    ['Consent date', 'Consent scopes', 'Consent until', 'Consent photo', 'Consent posts', 'Topic 1', 'Help 2', 'Help fr', 'Job en'],
  ],
  [
    'LISEZ-MOI.md',
    '### Importer des personnes',
    '### Une personne s’en va',
    [
      'Date du consentement',
      'Portée',
      'Fin du consentement',
      'Consentement photo',
      'Consentement posts',
      'Thème 1',
      'Aide 2',
      'Aide en',
      'Poste en',
    ],
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
      'consent.posts',
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
