import { ask, typeOf } from './answers.ts';
import type { Diagnose } from './diagnosis.ts';
import { pageLinks } from './page-links.ts';

/** So many pages tell enough of a host. */
const PAGES = 200;

/** The files of search and those by which a host knows a site: no page names them in a way that can be read. */
const ALWAYS = ['404.html', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json'];

/** The paths of a site that was not put there by `npm run publish`: what its pages load and lead to, as far as it is below the same address. */
export async function crawl(base: string, add: Diagnose): Promise<string[]> {
  add('should', 'no-manifest', {});
  const paths = new Set(['index.html', ...ALWAYS]);
  const pending = ['index.html'];
  for (let read = 0; pending.length > 0 && read < PAGES; read++) {
    const at = new URL(pending.shift()!, base);
    const answer = await ask(at.href);
    if (answer.status !== 200 || typeOf(answer) !== 'text/html') continue;
    const { loads, leads } = pageLinks(answer.body.toString('utf8'));
    for (const link of [...loads, ...leads]) {
      const path = below(base, at, link);
      if (path === undefined || paths.has(path)) continue;
      paths.add(path);
      if (path.endsWith('.html')) pending.push(path);
    }
  }
  return [...paths];
}

function below(base: string, page: URL, link: string): string | undefined {
  if (!URL.canParse(link, page)) return undefined;
  const url = new URL(link, page);
  const address = url.origin + url.pathname;
  if (!address.startsWith(base)) return undefined;
  const path = decodeURIComponent(address.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
