import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { Package } from '../../../scripts/lib/scorm/assemble.ts';
import { type Dialect, dialectOf } from '../../../src/domain/scorm/dialect.ts';
import type { ScormVersion } from '../../../src/domain/scorm/types.ts';
import { browser } from './browser.ts';
import { typeOf } from './under-policy.ts';

const lms = 'http://lms.test';
/** Another origin, with the same files. */
export const elsewhere = 'http://content.test';

/** What the platform’s page does before the module begins. */
interface Launch {
  /** What an earlier sitting left with the platform. */
  saved?: unknown;
  /** A mode other than the platform’s own; `missing` for a platform that does not know the element. */
  mode?: string;
  popup?: boolean;
  width?: number;
}

export interface Heard {
  method: string;
  args: string[];
  result: string;
  error: number;
}

/** A platform: scorm-again in the page above, which sends what it keeps to a server, as a real one does. */
export async function platform(version: ScormVersion, made: Package) {
  const commits: { cmi: Record<string, unknown> }[] = [];
  const outside: string[] = [];
  const errors: string[] = [];
  const dialect = dialectOf(version);
  const runtime = `scorm${version.replace('.', '')}.min.js`;
  const host = (popup: boolean) =>
    `<!doctype html><title>LMS</title><script src="/${runtime}"></script><body>${popup ? '' : '<iframe id="sco" width="100%" height="900"></iframe>'}`;
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', viewport: { width: 1280, height: 1000 } });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin + url.pathname === `${lms}/commit`) {
      commits.push(JSON.parse(route.request().postData() ?? '{}') as (typeof commits)[number]);
      return route.fulfill({ json: { result: 'true', errorCode: 0 } });
    }
    if (url.href === `${lms}/` || url.href === `${lms}/popup`)
      return route.fulfill({ body: host(url.pathname === '/popup'), contentType: 'text/html; charset=utf-8' });
    if (url.href === `${lms}/${runtime}`)
      return route.fulfill({ body: readFileSync(`node_modules/scorm-again/dist/${runtime}`), contentType: 'text/javascript' });
    const body = [lms, elsewhere].includes(url.origin) && made.files.get(decodeURI(url.pathname).replace('/sco/', ''));
    if (!body) {
      outside.push(url.href);
      return route.abort();
    }
    return route.fulfill({ body: Buffer.from(body), contentType: typeOf(url.pathname) });
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
export const told = (heard: readonly Heard[], { calls }: Dialect): Record<string, string> =>
  Object.fromEntries(heard.filter(({ method }) => method === calls.set).map(({ args }) => args));
