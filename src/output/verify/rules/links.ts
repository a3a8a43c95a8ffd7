import { decodeSegment, leavesSite, resolveSegments, splitUrl } from '../../urls.ts';
import { isErrorPage } from '../../relative.ts';
import { detached, type PageElement, type PageFacts } from '../page-facts.ts';
import { elementUrls } from '../page-urls.ts';
import type { RuleFactory } from '../types.ts';

/** So many targets are remembered. */
const REMEMBERED = 50_000;

/** Every address within the site is relative, names a file that exists, and its anchor is in that page. */
export const links: RuleFactory = (output, report) => {
  const idsOf = new Map<string, Set<string>>();
  const asked = new Map<string, { file: string; line: number; target: string; anchor: string }[]>();
  const targets = new Map<string, string>();

  /** The file that a path leads to. Pages whose folders lie beside each other say `../x/index.html` for the same file. */
  const targetOf = (path: string, page: string): string => {
    const resolve = () => resolveSegments(path, page).map(decodeSegment).join('/');
    if (!path.startsWith('../')) return resolve();
    const parent = page.slice(0, page.lastIndexOf('/', page.lastIndexOf('/') - 1) + 1);
    const key = `${parent}\n${path}`;
    const known = targets.get(key) ?? resolve();
    if (targets.size > REMEMBERED) targets.clear();
    targets.set(key, known);
    return known;
  };

  const look = (page: PageFacts, element: PageElement, url: string, ids: Set<string>) => {
    const say = (message: string) => report({ file: page.file, line: element.line, message });
    if (url === '') return say(`An empty address in <${element.name}>.`);
    if (leavesSite(url)) return;
    const { path, hash } = splitUrl(url);
    // After the # may stand data for the page's script, as JSON or as `topic=audio`: it names no place, and browsers send it to nobody.
    const anchor = /^\{|=/.test(anchorOf(hash)) ? '' : anchorOf(hash);
    if (path === '') {
      if (anchor !== '' && !ids.has(anchor)) say(`The page has no “#${anchor}”.`);
      return;
    }
    if (isErrorPage(page.file)) return say(`“${url}”: the error page is sent at any depth, so its addresses must be absolute.`);
    if (path.startsWith('/')) return say(`“${url}” counts from the host’s root; it must be relative.`);
    if (climbs(path) > page.file.split('/').length - 1) return say(`“${url}” leads out of the site.`);
    const file = targetOf(path, page.file);
    if (file === '' || file.endsWith('/')) return say(`“${file}” is a folder: the address must say index.html.`);
    output.mustExist(file, { file: page.file, line: element.line, message: `“${file}” does not exist.` }, report);
    if (anchor !== '' && file.endsWith('.html')) {
      const waiting = asked.get(file) ?? [];
      asked.set(file, waiting);
      waiting.push({ file: page.file, line: element.line, target: file, anchor: detached(anchor) });
    }
  };

  return {
    page: (page) => {
      const ids = pageIds(page);
      idsOf.set(page.file, ids);
      for (const element of page.elements) {
        for (const { url, use } of elementUrls(element)) if (use !== 'public') look(page, element, url, ids);
      }
    },
    end: () => {
      for (const { file, line, target, anchor } of [...asked.values()].flat()) {
        if (idsOf.get(target)?.has(anchor) === false) report({ file, line, message: `“${target}” has no “#${anchor}”.` });
      }
    },
  };
};

function pageIds(page: PageFacts): Set<string> {
  const ids = new Set<string>();
  for (const { name, attributes } of page.elements) {
    const id = attributes.get('id') ?? (name === 'a' ? attributes.get('name') : undefined);
    if (id !== undefined) ids.add(detached(id));
  }
  return ids;
}

/** `#top` and `#` always exist; a text fragment (`#:~:text=`) is no anchor. */
function anchorOf(hash: string): string {
  const anchor = decodeSegment(hash.slice(1).replace(/:~:.*$/, ''));
  return anchor === 'top' ? '' : anchor;
}

function climbs(path: string): number {
  return path.split('/').filter((segment) => segment === '..').length;
}
