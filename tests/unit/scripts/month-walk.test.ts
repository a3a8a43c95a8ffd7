import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { main as curate } from '../../../scripts/curate.ts';
import { main as inbox } from '../../../scripts/inbox.ts';
import { formWords } from '../../../scripts/lib/inbox/read-letter.ts';
import { main as begin } from '../../../scripts/new.ts';
import { openPageBrowser } from '../../../scripts/lib/page-browser.ts';
import { serve } from '../../../scripts/lib/serve.ts';
import { main as newsletter } from '../../../scripts/newsletter.ts';
import { main as results } from '../../../scripts/results.ts';
import { main as timeline } from '../../../scripts/timeline.ts';
import { checkContent } from '../../../src/check/index.ts';
import { letterBody } from '../../../src/domain/contact/letter.ts';
import { proposalFields } from '../../../src/domain/proposals/fields.ts';
import { project } from '../project/imports.ts';
import { exports } from './results-exports.ts';

// A month’s end as the manual has it, by one person, in one content folder, in this order: each step leaves it without a mistake.
const NOW = '2027-03-10';
let root: string;
let content: string;
let said: string[] = [];

beforeAll(() => {
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
  root = mkdtempSync(join(tmpdir(), 'flambeau-month-'));
  content = join(root, 'content');
  cpSync(join(project, 'src/content'), content, { recursive: true });
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation((line: unknown) => void said.push(String(line)));
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const here = ['--now', NOW];
const path = (name: string) => join(content, name);
const put = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(root, name), text);
  return join(root, name);
};
const rewrite = (name: string, ...changes: [RegExp | string, string][]) =>
  writeFileSync(
    path(name),
    changes.reduce((text, [from, to]) => text.replace(from, to), readFileSync(path(name), 'utf8')),
  );
const isSound = async () => expect((await checkContent(content, { language: 'en', now: NOW })).problems).toEqual([]);

test('two proposals are filed as drafts', async () => {
  const { labels } = formWords().find(({ language }) => language === 'en')!;
  const letter = (title: string) =>
    letterBody(
      'Hello, here is an idea.',
      proposalFields.map((field) => ({
        label: labels[field],
        text:
          { what: 'A post', title, text: 'We read meters by bicycle.', people: 'No one.', named: 'Yes', name: 'Sarah P.' }[
            field as string
          ] ?? '',
      })),
    );
  const letters = ['Bicycles for the meter readers', 'A garden behind the exchange'].map((title, index) =>
    put(`letter-${index}.txt`, letter(title)),
  );
  expect(await inbox([...letters, '--content', content, ...here])).toBe(0);
  expect(readdirSync(path('posts/en'))).toEqual(
    expect.arrayContaining(['bicycles-for-the-meter-readers.mdx', 'a-garden-behind-the-exchange.mdx']),
  );
  await isSound();
});

test('a source is added, and one of its five items kept', async () => {
  const items = Array.from(
    { length: 5 },
    (_, n) =>
      `<item><title>Item ${n}</title><link>https://press.example/${n}</link><pubDate>Mon, 0${8 - n} Mar 2027 10:00:00 GMT</pubDate></item>`,
  );
  put('press.xml', `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`);
  writeFileSync(
    path('settings/watch.yaml'),
    'sources:\n  - { name: Press, feed: ../press.xml, language: en, departments: [Grids], topics: [energy] }\n',
  );
  said = [];
  expect(await curate(['--dry-run', '--content', content, ...here])).toBe(0);
  const ids = said.filter((line) => line.includes('Item')).map((line) => line.slice(0, 10));
  expect(ids).toHaveLength(5);
  const [kept, ...declined] = ids as [string, ...string[]];
  expect(await curate(['--keep', kept, '--decline', declined.join(','), '--content', content, ...here])).toBe(0);
  expect(readdirSync(path('posts/en')).filter((name) => name.startsWith('curated-item'))).toEqual(['curated-item-0.mdx']);
  said = [];
  await curate(['--content', content, ...here]);
  expect(said.at(-1)).toBe('Nothing new.');
  await isSound();
});

test('three exports become months of results', async () => {
  for (const { name, bytes, options = [] } of exports.slice(0, 3))
    expect(await results(['import', put(name, bytes), ...options, '--content', content, ...here]), name).toBe(0);
  await isSound();
});

test('a challenge is opened, counted and closed', async () => {
  expect(await begin(['challenge', '--lang', 'en', '--title', 'A photo each', '--both', '--content', content, ...here])).toBe(0);
  for (const [language, name] of [
    ['en', 'a-photo-each'],
    ['fr', 'a-photo-each'],
  ] as const) {
    const file = `challenges/${language}/${name}.mdx`;
    rewrite(file, [/^draft: true.*\n/m, ''], [/^from: .*$/m, 'from: 2027-02-01'], [/^until: .*$/m, 'until: 2027-03-05']);
    rewrite(file, [
      'rules:',
      'progress:\n  - { day: 2027-03-05, count: 84 }\noutcome: Eighty-four photographs, and a wall to hang them on.\nrules:',
    ]);
  }
  await isSound();
});

test('a month’s thanks are begun, and public posts are read', async () => {
  expect(await begin(['thanks', '--lang', 'en', '--title', 'March', '--content', content, ...here])).toBe(0);
  put(
    'awa.xml',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>A</title><item><link>https://social.example/9</link><pubDate>Mon, 08 Mar 2027 10:00:00 GMT</pubDate><description>Nine masts.</description></item></channel></rss>',
  );
  rewrite('timeline/awa-mbaye.yaml', [/^feed: .*$/m, 'feed: ../awa.xml']);
  for (const name of readdirSync(path('accounts'))) rewrite(`accounts/${name}`, [/^feed: .*\n/m, '']);
  rewrite('timeline/tomasz-lis.yaml', [/^feed: .*\n/m, '']);
  expect(await timeline(['--content', content, ...here])).toBe(0);
  expect(readFileSync(path('timeline/awa-mbaye.yaml'), 'utf8')).toContain('Nine masts.');
  await isSound();
});

test('the newsletter is proposed, edited and made, in both languages, and looked at as phones and desks show it', async () => {
  const make = (...more: string[]) =>
    newsletter(['--month', '2027-03', '--content', content, '--out', join(root, 'mail'), ...here, ...more]);
  expect(await make()).toBe(0);
  for (const language of ['en', 'fr']) {
    rewrite(`newsletters/${language}/2027-03.mdx`, [/^draft: true.*\n/m, '']);
    appendFileSync(path(`newsletters/${language}/2027-03.mdx`), '\nOn Thursday we ride.\n');
  }
  expect(await make()).toBe(0);
  for (const language of ['en', 'fr']) {
    const made = readFileSync(join(root, `mail/newsletter-2027-03-${language}.html`));
    expect(made.length).toBeLessThan(100_000);
    expect(made.toString()).toContain('On Thursday we ride.');
  }
  expect(await make('--lang', 'en', '--preview')).toBe(0);
  const shots = readdirSync(join(root, 'mail/preview')).sort();
  expect(shots).toEqual(['360-dark', '360-light', '640-dark', '640-light'].map((kind) => `newsletter-2027-03-en-${kind}.png`));
  for (const shot of shots) {
    const { width = 0, height = 0 } = await sharp(join(root, 'mail/preview', shot)).metadata();
    expect([shot, width % Number(shot.split('-')[4]), height > width]).toEqual([shot, 0, true]);
  }
  await isSound();
});

// The whole site is built for it: too long for each run.
test.runIf(process.env['FLAMBEAU_FULL'])(
  'the month is on the site, and the director’s page prints on one sheet',
  { timeout: 600_000 },
  async () => {
    const out = join(root, 'site');
    // Whatever was dated within the month has appeared once it is over.
    const args = ['scripts/run.mjs', 'build', '--content', content, '--out', out, '--now', '2027-04-01'];
    const built = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(built.status, built.stdout + built.stderr).toBe(0);
    const page = (name: string) => readFileSync(join(out, 'en', name, 'index.html'), 'utf8');
    expect(page('newsletters/2027-03')).toContain('On Thursday we ride.');
    expect(page('challenges')).toContain('Eighty-four photographs');
    expect(page('timeline')).toContain('Nine masts.');
    const browser = await openPageBrowser('test', { en: '', fr: '' });
    const site = await serve({ dir: out });
    try {
      const report = await browser.newPage();
      await report.goto(`${site.url}en/results/report/index.html`);
      const pdf = Buffer.from(await report.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    } finally {
      await browser.close();
      await site.close();
    }
  },
);
