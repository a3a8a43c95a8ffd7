import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../../scripts/newsletter.ts';
import { withPlainAttributes } from '../../../scripts/lib/newsletter/attributes.ts';
import { longestChat } from '../../../scripts/lib/newsletter/chat.ts';
import { heaviest, mailFaults } from '../../../scripts/lib/newsletter/rules.ts';
import { checkContent } from '../../../src/check/index.ts';
import { textsIn } from '../../build/output.ts';
import { project } from '../project/imports.ts';

const before = process.env['LC_ALL'];
let root: string;
let content: string;
let said: string[];
beforeAll(() => {
  process.env['LC_ALL'] = 'en_GB.UTF-8';
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'flambeau-newsletter-'));
  content = join(root, 'content');
  cpSync(join(project, 'src/content'), content, { recursive: true });
  said = [];
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation((line: unknown) => void said.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});
afterAll(() => {
  if (before === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = before;
});

const out = (name = 'out') => join(root, name);
const run = (month: string, ...more: string[]) =>
  main(['--month', month, '--content', content, '--out', out(), '--now', '2026-11-22', ...more]);
const made = (file: string, folder = out()) => readFileSync(join(folder, file), 'utf8');
const written = (path: string) => readFileSync(join(content, path), 'utf8');
const change = (path: string, from: string | RegExp, to: string) => writeFileSync(join(content, path), written(path).replace(from, to));

describe('a month without a file', () => {
  test('is proposed in every language and made in one go, and what was proposed has no mistake', async () => {
    expect(await run('2027-03')).toBe(0);
    for (const language of ['fr', 'en']) {
      for (const ending of ['.html', '.txt', '-chat.txt', '.eml'])
        expect(existsSync(join(out(), `newsletter-2027-03-${language}${ending}`))).toBe(true);
      expect(written(`newsletters/${language}/2027-03.mdx`)).toMatch(/^draft: true/m);
    }
    expect(written('newsletters/fr/2027-03.mdx')).toContain('title: "Flambeau, mars 2027"');
    const { problems } = await checkContent(content, { language: 'en', now: '2026-11-22' });
    expect(problems).toEqual([]);
    expect(said.join('\n')).toContain('the introduction is still to be written');
  });

  test('--lang makes one of them', async () => {
    expect(await run('2027-03', '--lang', 'fr')).toBe(0);
    expect(existsSync(join(content, 'newsletters/en/2027-03.mdx'))).toBe(false);
    expect(readdirSync(out()).filter((file) => file.endsWith('.eml'))).toEqual(['newsletter-2027-03-fr.eml']);
  });

  test('names what is of the month and what editors marked, and nothing that its readers may not read', async () => {
    change('posts/fr/battery-paper.mdx', /^publish:/m, 'newsletter: 2026-11\npublish:');
    change('posts/fr/line-crew-photographs.mdx', 'audience: internal', 'audience: champions');
    change('posts/en/line-crew-photographs.mdx', 'audience: internal', 'audience: champions');
    change('posts/fr/women-in-networks-meetup.mdx', /^owner:/m, 'draft: true\nowner:');
    change('posts/en/women-in-networks-meetup.mdx', /^owner:/m, 'draft: true\nowner:');
    change('champions/andrei-ionescu.yaml', 'labelled: 2026-10-06', 'labelled: 2026-11-03');
    change('champions/amine-gharbi.yaml', 'labelled: 2026-09-08', 'labelled: 2026-11-04');
    change('champions/amine-gharbi.yaml', /^consent:\n(?: .*\n)+/m, '');
    for (const language of ['fr', 'en']) rmSync(join(content, `newsletters/${language}/2026-11.mdx`));
    expect(await run('2026-11', '--lang', 'fr')).toBe(0);
    const file = written('newsletters/fr/2026-11.mdx');
    expect(file).toMatch(/^posts:\n {2}- battery-paper # .*marqué pour ce mois\n {2}- winter-grid-ready # /m);
    expect(file).toMatch(/- the-silence-after-a-call/);
    expect(file).toMatch(/- andrei-ionescu/);
    expect(file).not.toMatch(/line-crew|women-in-networks|amine-gharbi|Gharbi/);
    // Sent on 30 November: the session of the 26th is over, those of December are to come.
    expect(file).toMatch(/^events:\n {2}- job-ad-at-noon.*\n {2}- voice-from-the-field/m);
  });
});

describe('an edited file', () => {
  test('is made as it stands, and never replaced', async () => {
    const edited = written('newsletters/fr/2026-11.mdx');
    expect(await run('2026-11')).toBe(0);
    expect(written('newsletters/fr/2026-11.mdx')).toBe(edited);
    expect(made('newsletter-2026-11-fr.txt')).toContain('venez avec la photo qui vous fait hésiter');
  });

  test('gives an e-mail that a parser reads back: words, HTML, pictures by their cid', async () => {
    await run('2026-11', '--lang', 'fr');
    const bytes = readFileSync(join(out(), 'newsletter-2026-11-fr.eml'));
    const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
    expect(mail.subject).toBe('Flambeau, novembre 2026\u00A0: le travail qui ne se voit pas');
    expect(mail.from).toMatchObject({ address: 'flambeau@orvane.example', name: 'L’équipe Flambeau, à la communication' });
    expect(mail.date).toBe('2026-11-20T08:00:00.000Z');
    expect(mail.messageId).toMatch(/^<newsletter\.2026-11\.fr\.[0-9a-f]{24}@flambeau\.orvane\.example>$/);
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(made('newsletter-2026-11-fr.txt').trim());
    const cids = [...mail.html!.matchAll(/src="cid:([^"]+)"/g)].map(([, cid]) => `<${cid}>`);
    expect(cids.length).toBe(3);
    expect(mail.attachments.map(({ contentId }) => contentId)).toEqual(cids);
    for (const { mimeType, disposition, content: png } of mail.attachments) {
      expect([mimeType, disposition]).toEqual(['image/png', 'inline']);
      expect(
        Buffer.from(png as ArrayBuffer)
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    }
    const source = bytes.toString('latin1');
    expect(source).toMatch(/^Content-Type: multipart\/alternative;/m);
    expect(source).toMatch(/^Content-Type: multipart\/related;/m);
    expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|[^\x00-\x7F]/);
    expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  test('--images link attaches nothing and links what the site has', async () => {
    await run('2026-11', '--lang', 'en', '--images', 'link');
    const mail = await PostalMime.parse(readFileSync(join(out(), 'newsletter-2026-11-en.eml')));
    expect(mail.attachments).toEqual([]);
    expect(mail.html).toContain('src="https://flambeau.orvane.example/share/en/posts/winter-grid-ready-link.png"');
  });

  test('gives the same bytes twice', async () => {
    await run('2026-11');
    await main(['--month', '2026-11', '--content', content, '--out', out('again'), '--now', '2026-11-22']);
    const files = readdirSync(out(), { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'));
    expect(files.length).toBe(14);
    for (const file of files) expect(readFileSync(join(out('again'), file)).equals(readFileSync(join(out(), file))), file).toBe(true);
  });

  test.each(['fr', 'en'])('its HTML in %s is light, described and whole, with links of a campaign alone', async (language) => {
    await run('2026-11', '--lang', language);
    const html = made(`newsletter-2026-11-${language}.html`);
    expect(Buffer.byteLength(html)).toBeLessThan(heaviest);
    expect(mailFaults(html)).toEqual([]);
    expect(html).toContain(`lang="${language}"`);
    expect(html).toContain('prefers-color-scheme: dark');
    // Where pictures are blocked, their descriptions stand there as links: in the dark they have its colour too.
    expect(html.match(/<img /g)?.length).toBe(
      html.match(/<td[^>]* class="ink"[^>]*>\s*<table[\s\S]{0,200}?<td[^>]*><a [^>]*><img /g)?.length,
    );
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
    const toSite = links.filter((href) => href.startsWith('https://flambeau.orvane.example/'));
    expect(toSite.length).toBeGreaterThan(10);
    for (const href of toSite)
      expect([...new URL(href).searchParams.keys()], href).toEqual(['utm_source', 'utm_medium', 'utm_campaign', 'utm_content']);
    const rules = {
      'close-order': 'error',
      'no-dup-attr': 'error',
      'no-dup-id': 'error',
      'wcag/h37': 'error',
      'unrecognized-char-ref': 'error',
    } as const;
    const report = await new HtmlValidate({ root: true, rules }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(made(`newsletter-2026-11-${language}-chat.txt`).length).toBeLessThanOrEqual(longestChat);
  });

  test('what may not be read any more is left out, and said', async () => {
    change('champions/aminata-diop.yaml', /^consent:\n(?: .*\n)+/m, '');
    expect(await run('2026-11', '--lang', 'fr')).toBe(0);
    expect(made('newsletter-2026-11-fr.html')).not.toMatch(/the-silence-after-a-call|Aminata Diop/);
    expect(said.join('\n')).toContain('stories/the-silence-after-a-call');
  });

  test('with a mistake in it, nothing is made and the place is named', async () => {
    change('newsletters/fr/2026-11.mdx', 'winter-grid-ready', 'winter-gird-ready');
    expect(await run('2026-11')).toBe(1);
    expect(said[0]).toMatch(/^newsletters\/fr\/2026-11\.mdx:8:5 posts\[0\].*winter-grid-ready/);
    expect(existsSync(out())).toBe(false);
  });
});

test.each([
  [['--month', '2027-3'], '“2027-3” is not a month; --month takes year-month, such as 2026-11.'],
  [['--month', '2027-13'], 'is not a month'],
  [['--month', 'march'], 'is not a month'],
  [['--month', '2072-03'], 'check the year'],
  [[], 'Say the month'],
  [['--month', '2027-03', '--lang', 'xx'], 'Its languages are fr, en'],
  [['--month', '2027-03', '--images', 'inline'], 'attach or link'],
])('%j is answered in one sentence', async (args, answer) => {
  await expect(main([...args, '--content', content, '--out', out(), '--now', '2026-11-22'])).rejects.toThrow(answer);
  expect(existsSync(join(content, 'newsletters/fr/2027-03.mdx'))).toBe(false);
});

test('without the site’s address it says what is needed', async () => {
  change('settings/site.yaml', /^url: .*\n/m, '');
  await expect(run('2027-03')).rejects.toThrow(/settings\/site\.yaml.*url[^]*The newsletter’s links need the settings/);
});

describe('a newsletter that is read from right to left', () => {
  beforeEach(() => {
    change('settings/site.yaml', /^languages: .*/m, 'languages: [fr, en, es, he]\nfallbacks: { he: [es, en] }');
    const twin = written('newsletters/en/2026-11.mdx')
      .replace(/^title: .*/m, 'title: "העלון"')
      .replace(/^translated:(?:\n .*)*\n/m, '');
    mkdirSync(join(content, 'newsletters/he'));
    writeFileSync(
      join(content, 'newsletters/he/2026-11.mdx'),
      twin.replace(/^summary: .*/m, 'summary: "מה קרה."').replace(/---\n\n[\s\S]*$/, '---\n\nשלום.\n\n> ציטוט.\n\n- ראשון\n'),
    );
  });

  test('stands at the right, its quotations and lists too; what is in another language says so, and runs in its direction', async () => {
    expect(await run('2026-11', '--lang', 'he')).toBe(0);
    const html = made('newsletter-2026-11-he.html');
    expect(html).toMatch(/<html lang="he" dir="rtl"/);
    expect(html).toMatch(/ul, ol \{ ?padding-right: ?24px;/);
    expect(html).toContain('border-right: 4px solid');
    expect(html).not.toMatch(/align="left"|direction:ltr/);
    // What Hebrew lacks comes in the order that the settings choose, and not in the site’s default language.
    expect(html).toMatch(/<h3 lang="en" dir="ltr">/);
    expect(textsIn(html, 'fr')).toEqual([]);
    const mail = await PostalMime.parse(readFileSync(join(out(), 'newsletter-2026-11-he.eml')));
    expect(mail.from?.name).toBe('The Flambeau team, in communications');
    for (const words of ['Leerlo en el sitio', 'Darse de baja'])
      expect(
        textsIn(html, 'es').some((text) => text.includes(words)),
        words,
      ).toBe(true);
    expect(
      textsIn(html, 'he').filter((text) => /\p{Script=Latin}{3}/u.test(text) && !/Flambeau|Orvane|@|Dakar|Rennes|hora de Paris/.test(text)),
    ).toEqual([]);
  });
});

test('descriptions of pictures say their no-break spaces and accents, and show no code for them', async () => {
  expect(await run('2026-11', '--lang', 'fr')).toBe(0);
  const html = made('newsletter-2026-11-fr.html');
  expect(html).not.toContain('\\u{');
  expect(html).toMatch(/alt="[^"]*\u00a0:[^"]*"/);
  expect(withPlainAttributes('<img alt="a\\u{a0}: &quot;q&quot; b\\\\c e\\u{301} \\u{5b8}" src="x">\\u{a0}<p title="\\t">')).toBe(
    '<img alt="a\u00a0: &quot;q&quot; b\\c e\u0301 \u05b8" src="x">\\u{a0}<p title="\t">',
  );
});
