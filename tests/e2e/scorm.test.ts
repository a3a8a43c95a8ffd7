import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { assemblePackage, type Package } from '../../scripts/lib/scorm/assemble.ts';
import { find, findAll, hasAttribute, parseHtml } from '../../scripts/lib/scorm/dom.ts';
import type { Progress } from '../../src/domain/learning/progress.ts';
import { type Dialect, dialectOf } from '../../src/domain/scorm/dialect.ts';
import { writeSuspendData } from '../../src/domain/scorm/suspend.ts';
import type { ScormVersion } from '../../src/domain/scorm/types.ts';
import { openBrowser } from './browser.ts';

const lms = 'http://lms.test';
const elsewhere = 'http://content.test';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

let browser: Browser;
let context: BrowserContext;
const packages = new Map<string, Promise<Package>>();
const packageOf = (version: ScormVersion | undefined, language = 'fr', module = 'first-post'): Promise<Package> => {
  const key = `${version} ${language} ${module}`;
  const made = packages.get(key) ?? assemblePackage({ site: inject('demo'), module, language, version });
  packages.set(key, made);
  return made;
};

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => context?.close());
afterAll(() => browser.close());

/** What the platform’s page does before the module begins. */
interface Launch {
  /** What an earlier sitting left with the platform. */
  saved?: unknown;
  /** A mode other than the platform’s own; `missing` for a platform that does not know the element. */
  mode?: string;
  popup?: boolean;
  width?: number;
}

interface Heard {
  method: string;
  args: string[];
  result: string;
  error: number;
}

/** A platform: scorm-again in the page above, which sends what it keeps to a server, as a real one does. */
async function platform(version: ScormVersion, made: Package) {
  const commits: { cmi: Record<string, unknown> }[] = [];
  const outside: string[] = [];
  const errors: string[] = [];
  const dialect = dialectOf(version);
  const runtime = `scorm${version.replace('.', '')}.min.js`;
  const host = (popup: boolean) =>
    `<!doctype html><title>LMS</title><script src="/${runtime}"></script><body>${popup ? '' : '<iframe id="sco" width="100%" height="900"></iframe>'}`;
  context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', viewport: { width: 1280, height: 1000 } });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin + url.pathname === `${lms}/commit`) {
      commits.push(JSON.parse(route.request().postData() ?? '{}') as (typeof commits)[number]);
      return route.fulfill({ json: { result: 'true', errorCode: 0 } });
    }
    if (url.href === `${lms}/` || url.href === `${lms}/popup`)
      return route.fulfill({ body: host(url.pathname === '/popup'), contentType: types['.html']! });
    if (url.href === `${lms}/${runtime}`)
      return route.fulfill({ body: readFileSync(`node_modules/scorm-again/dist/${runtime}`), contentType: types['.js']! });
    const body = [lms, elsewhere].includes(url.origin) && made.files.get(decodeURI(url.pathname).replace('/sco/', ''));
    if (!body) {
      outside.push(url.href);
      return route.abort();
    }
    return route.fulfill({ body: Buffer.from(body), contentType: types[extname(url.pathname)] ?? 'application/octet-stream' });
  });

  const page = await context.newPage();
  context.on('weberror', (error) => errors.push(error.error().message));

  /** Opens the module; gives the window that it runs in. */
  async function launch({ saved, mode, popup = false, width = 1280 }: Launch = {}): Promise<Page | Frame> {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto(`${lms}/${popup ? 'popup' : ''}`);
    await page.evaluate(
      ({ version, api, calls, modeName, saved, mode, commitUrl }) => {
        const own = window as unknown as Record<
          string,
          new (settings: object) => Record<string, (...args: string[]) => string> & { loadFromJSON(json: unknown): void }
        >;
        const runtime = new own[version === '1.2' ? 'Scorm12API' : 'Scorm2004API']!({
          lmsCommitUrl: commitUrl,
          logLevel: 5,
          terminateCommitParam: 'last',
        });
        if (saved) runtime.loadFromJSON(saved);
        const heard: unknown[] = [];
        const lastError = (version === '1.2' ? 'LMSGetLastError' : 'GetLastError') as string;
        const wrapped: Record<string, unknown> = {};
        for (const method of Object.values(calls)) {
          wrapped[method] = (...args: string[]) => {
            const isMode = args[0] === modeName && mode !== undefined;
            const result = isMode ? (mode === 'missing' ? '' : mode) : runtime[method]!(...args);
            heard.push({ method, args, result, error: isMode ? 0 : Number(runtime[lastError]!()) });
            return result;
          };
        }
        Object.assign(window, { heard, [api]: wrapped });
      },
      { version, api: dialect.api, calls: dialect.calls, modeName: dialect.mode, saved, mode, commitUrl: `${lms}/commit` },
    );
    if (popup) {
      const [opened] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void window.open('/sco/index.html', 'sco'))]);
      await opened.waitForSelector('[data-view]:not([hidden])');
      return opened;
    }
    return insert(`${lms}/sco/index.html`);
  }

  async function insert(address: string): Promise<Frame> {
    const element = page.locator('#sco');
    await element.evaluate((frame, src) => ((frame as HTMLIFrameElement).src = src), address);
    const frame = (await (await element.elementHandle())!.contentFrame())!;
    await frame.waitForURL(address);
    await frame.waitForSelector('[data-view]:not([hidden])');
    return frame;
  }

  const close = () => page.evaluate(() => document.querySelector('#sco')!.remove());

  return {
    page,
    dialect,
    commits,
    outside,
    errors,
    launch,
    insert,
    heard: () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard),
    close,
    /** Leaves as people do: the platform takes the frame away. What it then keeps has arrived. */
    async leave() {
      const [last] = await Promise.all([page.waitForRequest(`${lms}/commit?last=true`), close()]);
      return (last.postDataJSON() as (typeof commits)[number]).cmi;
    },
  };
}

/** What the module told the platform last, by element. */
const told = (heard: readonly Heard[], { calls }: Dialect): Record<string, string> =>
  Object.fromEntries(heard.filter(({ method }) => method === calls.set).map(({ args }) => args));

type Window = Page | Frame;
const view = (window: Window, name: string): Locator => window.locator(`#view-${name}`);
const go = (window: Window, name: string) =>
  window.evaluate((id) => void (location.hash = id), `view-${name}`).then(() => view(window, name).waitFor());
const slugs = ({ data }: Package): string[] => data.shape.lessons.map(({ key }) => key.split('/')[1]!);

/** The first quiz of the module: its lesson, and which of its answers are right. */
function quizOf(made: Package) {
  const page = parseHtml(Buffer.from(made.files.get('index.html')!).toString());
  for (const lesson of slugs(made)) {
    const quiz = find(
      find(page, ({ attribs }) => attribs['id'] === `view-${lesson}`)!,
      ({ attribs }) => attribs['data-exercise'] === 'quiz',
    );
    if (!quiz) continue;
    const rights = findAll(quiz, ({ name }) => name === 'details').map((part) => hasAttribute('data-right')(part));
    return { lesson, id: quiz.attribs['data-id']!, rights };
  }
  throw new Error('This module has no quiz.');
}

async function answerQuiz(window: Window, made: Package, choose: 'right' | 'wrong'): Promise<void> {
  const { lesson, id, rights } = quizOf(made);
  await go(window, lesson);
  const quiz = view(window, lesson).locator(`[data-id="${id}"]`);
  for (const [index, right] of rights.entries()) if (right === (choose === 'right')) await quiz.locator('label.choice').nth(index).click();
  await quiz.locator('.check-bar button').first().click();
}

async function finish(window: Window, lesson: string): Promise<void> {
  await go(window, lesson);
  await view(window, lesson).locator('[data-finish]').click();
}

describe.each(['1.2', '2004'] as const)('SCORM %s', (version) => {
  test('start, answer, leave, resume, finish; the platform finds nothing wrong with any value', async () => {
    const made = await packageOf(version);
    const { launch, leave, heard, dialect, outside, errors, page } = await platform(version, made);
    const quiz = quizOf(made);

    // The first sitting, of an hour and two minutes.
    await page.clock.install();
    let sco = await launch();
    expect(await sco.locator('[data-platform]').innerText()).toMatch(/votre employeur reçoit quatre choses/);
    expect(told(await heard(), dialect)).toMatchObject({ [dialect.status]: 'incomplete', [dialect.exit]: 'suspend' });
    await answerQuiz(sco, made, 'right');
    await page.clock.fastForward('01:02:00');
    const saved = await leave();
    const first = await heard();
    expect(first.filter(({ error }) => error !== 0).filter(({ method }) => method !== dialect.calls.get)).toEqual([]);
    expect(first.filter(({ method }) => method !== dialect.calls.get).map(({ result }) => String(result))).not.toContain('false');
    expect(first.at(-1)!.method).toBe(dialect.calls.terminate);
    expect(told(first, dialect)).toMatchObject({
      [dialect.location]: `view-${quiz.lesson}`,
      [dialect.score.raw]: '100',
      [dialect.exit]: 'suspend',
      [dialect.sessionTime]: expect.stringMatching(version === '1.2' ? /^0001:02:\d\d\.00$/ : /^PT1H2M\d+S$/),
    });

    // The second: at the same place, with the answers; then the whole module.
    sco = await launch({ saved });
    await view(sco, quiz.lesson).waitFor();
    const choices = view(sco, quiz.lesson).locator(`[data-id="${quiz.id}"] label.choice input`);
    expect(await choices.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).checked))).toEqual(quiz.rights);
    expect(await view(sco, quiz.lesson).locator(`[data-id="${quiz.id}"] .result`).getAttribute('data-mark')).toBe('right');
    for (const lesson of slugs(made)) await finish(sco, lesson);
    await go(sco, 'end');
    expect(await view(sco, 'end').innerText()).toMatch(
      /Toutes les leçons de ce module sont faites[\s\S]*La plateforme de formation apprend que vous avez fini/,
    );
    const ended = await leave();
    const second = await heard();
    expect(second.filter(({ method, error }) => method !== dialect.calls.get && error !== 0)).toEqual([]);
    expect(told(second, dialect)).toMatchObject({
      [dialect.status]: 'completed',
      [dialect.exit]: version === '1.2' ? '' : 'normal',
      [dialect.score.raw]: '100',
      [dialect.score.min]: '0',
      [dialect.score.max]: '100',
      [dialect.sessionTime]: expect.stringMatching(version === '1.2' ? /^0000:00:\d\d\.00$/ : /^PT0H0M\d+S$/),
    });
    if (version === '2004') expect(told(second, dialect)['cmi.score.scaled']).toBe('1');

    // The third: read back from the platform itself.
    sco = await launch({ saved: ended });
    const read = await page.evaluate(
      ({ api, get, names }) => {
        const own = window as unknown as Record<string, Record<string, (name: string) => string>>;
        return Object.fromEntries(names.map((name) => [name, own[api]![get]!(name)]));
      },
      {
        api: dialect.api,
        get: dialect.calls.get,
        names: [dialect.status, dialect.score.raw, dialect.location, version === '1.2' ? 'cmi.core.total_time' : 'cmi.total_time'],
      },
    );
    expect(read).toMatchObject({ [dialect.status]: 'completed', [dialect.score.raw]: '100', [dialect.location]: 'view-end' });
    expect(Object.values(read).at(-1)).toMatch(version === '1.2' ? /^01:02:/ : /^PT1H2M/);
    await view(sco, 'end').waitFor();
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('a wrong answer counts as such; what is right at the second try too', async () => {
    const made = await packageOf(version);
    const { launch, heard, dialect, leave } = await platform(version, made);
    const sco = await launch();
    await answerQuiz(sco, made, 'wrong');
    await answerQuiz(sco, made, 'right');
    await leave();
    expect(told(await heard(), dialect)[dialect.score.raw]).toBe('0');
  });

  test('what is typed never reaches the platform', async () => {
    const made = await packageOf(version);
    const { launch, heard, leave, commits, page } = await platform(version, made);
    const sco = await launch();
    const field = sco.locator('[data-exercise="rewrite"] textarea').first();
    const lesson = await field.evaluate((element) => element.closest('[data-view]')!.id.replace('view-', ''));
    await go(sco, lesson);
    await field.fill('Zanzibar est ma phrase à moi');
    expect(await view(sco, lesson).locator('[data-exercise="rewrite"]').first().innerText()).toMatch(/La plateforme ne le reçoit jamais/);
    await leave();
    expect(JSON.stringify([await heard(), commits])).not.toMatch(/Zanzibar/i);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(/Zanzibar/i);
  });

  test.each(['review', 'browse'])('in the mode “%s” nothing is written', async (mode) => {
    const made = await packageOf(version);
    const { launch, heard, leave, dialect, commits } = await platform(version, made);
    const sco = await launch({ mode });
    expect(await sco.locator('[data-platform]').innerText()).toMatch(/Rien de ce que vous faites maintenant/);
    await answerQuiz(sco, made, 'right');
    for (const lesson of slugs(made)) await finish(sco, lesson);
    await leave();
    expect((await heard()).filter(({ method }) => [dialect.calls.set, dialect.calls.commit].includes(method))).toEqual([]);
    // The platform itself commits when it is left; it then has nothing from us.
    expect(JSON.stringify(commits)).not.toMatch(/completed|view-/);
  });

  test('a platform without a mode gets everything', async () => {
    const made = await packageOf(version);
    const { launch, heard, dialect, leave } = await platform(version, made);
    const sco = await launch({ mode: 'missing' });
    for (const lesson of slugs(made)) await finish(sco, lesson);
    await leave();
    expect(told(await heard(), dialect)[dialect.status]).toBe('completed');
  });

  test('a platform that fails stops no lesson, and is offered all of it again', async () => {
    const made = await packageOf(version);
    const { launch, page, errors, heard, dialect } = await platform(version, made);
    const sco = await launch();
    await page.evaluate(
      ({ api, calls }) => {
        const own = window as unknown as Record<string, Record<string, unknown>>;
        const good = { ...own[api] };
        Object.assign(window, { mend: () => Object.assign(own[api]!, good) });
        own[api]![calls.set] = () => 'false';
        own[api]![calls.commit] = () => {
          throw new Error('The platform is down');
        };
      },
      { api: dialect.api, calls: dialect.calls },
    );
    await answerQuiz(sco, made, 'right');
    await sco.locator('[data-platform-said]', { hasText: 'n’a pas pris le dernier résultat' }).waitFor();
    expect(await view(sco, quizOf(made).lesson).locator('[data-finish]').isVisible()).toBe(true);
    await page.evaluate(() => (window as unknown as { mend(): void }).mend());
    await finish(sco, slugs(made)[0]!);
    await sco.locator('[data-platform-said]:empty').waitFor({ state: 'attached' });
    expect(told(await heard(), dialect)[dialect.score.raw]).toBe('100');
    expect(errors).toEqual([]);
  });

  test('in a window of its own, and left by its button', async () => {
    const made = await packageOf(version);
    const { launch, heard, dialect, page } = await platform(version, made);
    const sco = (await launch({ popup: true })) as Page;
    await answerQuiz(sco, made, 'right');
    await Promise.all([sco.waitForEvent('close'), sco.locator('[data-leave]').click()]);
    const all = await heard();
    expect(all.at(-1)).toMatchObject({ method: dialect.calls.terminate, result: 'true' });
    expect(told(all, dialect)).toMatchObject({ [dialect.score.raw]: '100', [dialect.exit]: 'suspend' });
    expect(page.isClosed()).toBe(false);
  });

  test('in a frame, its button says that it is saved; nothing follows', async () => {
    const made = await packageOf(version);
    const { launch, heard, close } = await platform(version, made);
    const sco = await launch();
    await sco.locator('[data-leave]').click();
    expect(await sco.locator('[data-left]').innerText()).toMatch(/C’est enregistré/);
    expect(await sco.locator('[data-left]').evaluate((element) => element === document.activeElement)).toBe(true);
    const { length } = await heard();
    await close();
    expect(await heard()).toHaveLength(length);
  });

  test('below a page of another origin it runs alone, and says so', async () => {
    const made = await packageOf(version);
    const { launch, page, insert, heard, errors } = await platform(version, made);
    await launch();
    const before = (await heard()).filter(({ method }) => /Initialize/.test(method)).length;
    const sco = await insert(`${elsewhere}/sco/index.html`);
    expect(await sco.locator('[data-platform]').innerText()).toMatch(/Aucune plateforme de formation ne répond/);
    await answerQuiz(sco, made, 'right');
    expect(await view(sco, quizOf(made).lesson).locator('[data-lives]').innerText()).toMatch(/gardée dans ce navigateur/);
    expect((await heard()).filter(({ method }) => /Initialize/.test(method))).toHaveLength(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('the fullest that each module can become fits into what a platform keeps', async () => {
    const page = parseHtml(readFileSync(join(inject('demo'), 'fr/training/index.html'), 'utf8'));
    const modules = [
      ...new Set(
        findAll(page, hasAttribute('data-lessons')).flatMap(({ attribs }) =>
          attribs['data-lessons']!.split(' ').map((key) => key.split('/')[0]!),
        ),
      ),
    ];
    expect(modules.length).toBeGreaterThan(1);
    for (const module of modules) {
      const made = await packageOf(version, 'fr', module);
      const { shape } = made.data;
      const full: Progress = { version: 1, lessons: {} };
      for (const { key, exercises } of shape.lessons) {
        full.lessons[key] = {
          done: '2099-12-31',
          exercises: Object.fromEntries(
            exercises.map((id) => [id, { on: '2099-12-31', done: true, right: 35, of: 35, answer: fullest(made, id) }]),
          ),
        };
      }
      const text = writeSuspendData(full, shape, Infinity);
      expect(text.length, module).toBeLessThan(dialectOf(version).suspendLimit);
    }
  });
});

/** The longest answer that an exercise of the page can have, by what it is made of: cards take four letters each, all others one a part. */
function fullest(made: Package, id: string): string {
  const page = parseHtml(Buffer.from(made.files.get('index.html')!).toString());
  const exercise = find(page, ({ attribs }) => attribs['data-id'] === id)!;
  const parts =
    findAll(exercise, ({ name }) => ['details', 'li', 'input'].includes(name)).length +
    findAll(exercise, ({ attribs }) => attribs['class'] === 'piece').length;
  return 'z'.repeat(Math.min(200, exercise.attribs['data-exercise'] === 'flashcards' ? parts * 4 : 1 + parts * 2));
}

test('a module that was not translated is made all the same, and says in which language it is', async () => {
  const site = mkdtempSync(join(tmpdir(), 'flambeau-fallback-'));
  for (const path of ['_astro', 'fr/training']) cpSync(join(inject('demo'), path), join(site, path), { recursive: true });
  for (const key of (await packageOf(undefined)).data.shape.lessons.map((lesson) => lesson.key)) {
    const path = join(site, 'fr/training', key, 'index.html');
    writeFileSync(path, readFileSync(path, 'utf8').replace('<article ', '<article lang="en" '));
  }
  const { textLanguage, files } = await assemblePackage({ site, module: 'first-post', language: 'fr', version: '2004' });
  rmSync(site, { recursive: true });
  expect(textLanguage).toBe('en');
  expect(Buffer.from(files.get('imsmanifest.xml')!).toString()).toMatch(/<string language="en">/);
  const html = Buffer.from(files.get('index.html')!).toString();
  expect(html).toMatch(/<html lang="fr">/);
  expect(html).toMatch(/<article lang="en" data-lesson=/);
});

test('the manifest names every file of the package, and no other', async () => {
  for (const version of ['1.2', '2004'] as const) {
    const { files } = await packageOf(version);
    const named = [
      ...Buffer.from(files.get('imsmanifest.xml')!)
        .toString()
        .matchAll(/<file href="([^"]*)"/g),
    ].map(([, href]) => decodeURI(href!));
    expect(named.sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort());
  }
});

describe('opened by file', () => {
  let folder: string;
  async function open(options: Parameters<Browser['newContext']>[0] = {}, language = 'fr') {
    const { files } = await packageOf(undefined, language);
    folder = mkdtempSync(join(tmpdir(), 'flambeau web é '));
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    context = await browser.newContext({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    return { page, requests, errors };
  }
  afterEach(() => folder && rmSync(folder, { recursive: true, force: true }));

  test('it has no manifest, asks for nothing outside, and goes on after a reload, on a phone', async () => {
    const made = await packageOf(undefined);
    expect(made.files.has('imsmanifest.xml')).toBe(false);
    const { page, requests, errors } = await open();
    expect(await page.locator('[data-platform]').count()).toBe(0);
    await page.locator('[data-go-on]').click();
    const [first = ''] = slugs(made);
    await view(page, first).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await finish(page, first);
    await page.evaluate(() => void (location.hash = ''));
    await page.reload();
    expect(await page.locator('#view-module [data-lessons]').first().getAttribute('data-state')).toBe('done');
    expect(await page.locator('[data-go-on]').innerText()).toMatch(/Reprendre/);
    for (const name of ['module', ...slugs(made), 'end']) {
      await go(page, name);
      expect(await page.locator('h1:visible').count(), name).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360);
    }
    expect(requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('by keyboard alone, from the first page to a lesson that is done', async () => {
    const made = await packageOf(undefined, 'en');
    const { page } = await open({ viewport: { width: 1280, height: 900 } }, 'en');
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 300; presses += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${selector}`);
    };
    await tabTo('[data-go-on]');
    await page.keyboard.press('Enter');
    const [first = ''] = slugs(made);
    await view(page, first).waitFor();
    await tabTo(`#view-${first} [data-finish]`);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-undo'))).toBe(true);
    await tabTo(`#view-${first} .next`);
    await page.keyboard.press('Enter');
    await view(page, slugs(made)[1]!).waitFor();
  });

  test('without JavaScript all of it is read in sequence', async () => {
    const made = await packageOf(undefined);
    const { page } = await open({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    expect(await page.locator('h1:visible').count()).toBe(slugs(made).length + 2);
    await page
      .locator(`#view-module a[href="#view-${slugs(made)[1]}"]`)
      .first()
      .click();
    expect(page.url()).toMatch(new RegExp(`#view-${slugs(made)[1]}$`));
    const [lesson, text] = await Promise.all([
      view(page, slugs(made)[1]!).boundingBox(),
      view(page, slugs(made)[1]!).locator('[data-lesson]').boundingBox(),
    ]);
    expect(text!.width).toBeGreaterThan(lesson!.width / 3);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const made = await packageOf(undefined);
    const { page } = await open({ viewport: { width: 1280, height: 900 }, colorScheme });
    await page.evaluate(axe.source);
    for (const name of ['module', ...slugs(made), 'end']) {
      await go(page, name);
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
        name,
      ).toEqual([]);
    }
  });

  test('links that leave it open a window of their own, at the site’s address; the others stay inside', async () => {
    const { files } = await packageOf(undefined);
    const page = parseHtml(Buffer.from(files.get('index.html')!).toString());
    const ids = new Set(findAll(page, hasAttribute('id')).map(({ attribs }) => attribs['id']));
    expect(ids.size).toBe(findAll(page, hasAttribute('id')).length);
    const links = findAll(page, ({ name, attribs }) => name === 'a' && attribs['href'] !== undefined).map(({ attribs }) => attribs);
    const [inside, outside] = [
      links.filter(({ href }) => href!.startsWith('#')),
      links.filter(({ href }) => !/^#|^mailto:|^tel:/.test(href!)),
    ];
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter(({ href }) => !ids.has(decodeURIComponent(href!.slice(1))))).toEqual([]);
    expect(outside.length).toBeGreaterThan(0);
    for (const { href, target, rel } of outside) {
      expect(href).toMatch(/^https:\/\//);
      expect([target, rel]).toEqual(['_blank', 'external noopener noreferrer']);
    }
  });
});
