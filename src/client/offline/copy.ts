import { bareFile, copyName, isCopyOf, MANIFEST_FILE, OFFLINE_PAGE, type OfflineLists, shortDigest } from '../../domain/offline.ts';

/** More pages than this are let go, those opened longest ago first. */
export const MOST_PAGES = 100;

/** What the copy works with; a test puts its own in the place of a browser’s. */
export interface Around {
  /** The site’s root, with a slash at its end. */
  root: URL;
  caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  fetch: (request: Request | string) => Promise<Response>;
  /** The site wants no copy any more: there will be no worker. */
  leave: () => Promise<unknown>;
}

/** The copy of a site on a device: what its lists allow, in the bytes that they say, and nothing else. */
export class OfflineCopy {
  readonly #lists: OfflineLists;
  readonly #around: Around;
  readonly #name: string;

  constructor(lists: OfflineLists, around: Around) {
    this.#lists = lists;
    this.#around = around;
    this.#name = copyName(around.root.pathname, lists.digest);
  }

  /** The path of a file below the root, whatever is asked or said behind it; nothing for an address elsewhere. */
  pathOf(address: string): string | undefined {
    const { root } = this.#around;
    const { origin, pathname } = new URL(address);
    if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
    const path = pathname.slice(root.pathname.length);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  }

  isFile = (path: string): boolean => this.#lists.files.includes(path);

  /** Whether it is a page of this site, whether or not it may be kept. Another site may stand below our root. */
  isPage = (path: string): boolean => path in this.#lists.pages || Object.hasOwn(this.#lists.first, path.split('/')[0] ?? '');

  /** A page as the host has it now; without a connection as it was kept, or the page that says that it was not. */
  async page(path: string, request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
    let answer: Response;
    try {
      answer = await this.#around.fetch(request);
    } catch {
      return (await this.#kept(path)) ?? this.#instead(path);
    }
    if (path in this.#lists.pages) later(this.#keepPage(path, answer.clone()).catch(() => undefined));
    return answer;
  }

  /** What is named after its content need not be asked for twice. */
  async file(path: string, request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
    const kept = await this.#kept(path);
    if (kept) return kept;
    const answer = await this.#around.fetch(request);
    later(this.#keep(path, answer.clone()).catch(() => undefined));
    return answer;
  }

  /** Keeps what a reader has opened before there was a worker, and what their language gets first. */
  async opened(addresses: readonly string[], language: string): Promise<void> {
    const opened = addresses.flatMap((address) => this.pathOf(address) ?? []);
    const first = Object.hasOwn(this.#lists.first, language) ? this.#lists.first[language]! : [];
    for (const path of new Set([...first, ...opened])) {
      if (!this.#isListed(path) || (await this.#kept(path))) continue;
      const bare = this.#lists.bare.includes(path) ? bareFile(path) : path;
      const answer = await this.#around.fetch(this.#address(bare)).catch(() => undefined);
      if (answer) await this.#keep(path, answer);
    }
  }

  /** Takes over from an earlier build what is still the same, and drops the rest of it. */
  async begin(): Promise<void> {
    const { caches, root } = this.#around;
    for (const name of await caches.keys()) {
      if (name === this.#name || !isCopyOf(root.pathname, name)) continue;
      const old = await caches.open(name);
      for (const { url } of await old.keys()) {
        const path = this.pathOf(url);
        const answer = await old.match(url);
        if (path !== undefined && answer && this.#isListed(path)) await this.#keep(path, answer);
      }
      await caches.delete(name);
    }
  }

  #isListed = (path: string): boolean => path in this.#lists.pages || this.isFile(path);

  #address = (path: string): string => new URL(path, this.#around.root).href;

  async #kept(path: string): Promise<Response | undefined> {
    if (!this.#isListed(path)) return undefined;
    const copy = await this.#around.caches.open(this.#name);
    return copy.match(this.#address(path));
  }

  /** A page that names people is kept as the file beside it has it. */
  async #keepPage(path: string, answer: Response): Promise<void> {
    const bare = this.#lists.bare.includes(path) ? await this.#around.fetch(this.#address(bareFile(path))) : undefined;
    await this.#keep(path, bare?.ok ? bare : answer);
  }

  /** A page of other bytes than those of the list is of another build, or a host’s own: the copy is then out of date. */
  async #keep(path: string, answer: Response): Promise<void> {
    if (!answer.ok || answer.redirected) return;
    const bytes = await answer.arrayBuffer();
    const copy = await this.#around.caches.open(this.#name);
    const digest = this.#lists.pages[path];
    if (digest !== undefined && digest !== shortDigest(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))) {
      await copy.delete(this.#address(path));
      if (wantsNoCopy(new TextDecoder().decode(bytes))) await this.#end();
      return;
    }
    // Its policy goes with it. How it was packed on its way does not.
    const headers = new Headers(answer.headers);
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    if (digest !== undefined) headers.set('content-type', 'text/html;charset=utf-8');
    await copy.delete(this.#address(path));
    await copy.put(this.#address(path), new Response(bytes, { headers }));
    const pages = (await copy.keys()).filter(({ url }) => (this.pathOf(url) ?? '') in this.#lists.pages);
    for (const { url } of pages.slice(0, Math.max(0, pages.length - MOST_PAGES))) await copy.delete(url);
  }

  async #end(): Promise<void> {
    const { caches, root, leave } = this.#around;
    for (const name of await caches.keys()) if (isCopyOf(root.pathname, name)) await caches.delete(name);
    await leave();
  }

  /** The links of the page that is shown instead are its own: the browser has to go there. */
  #instead(path: string): Response {
    const languages = Object.keys(this.#lists.first);
    const language = languages.find((one) => path.startsWith(`${one}/`)) ?? languages[0] ?? '';
    const away = `${language}${OFFLINE_PAGE}index.html`;
    return path === away ? Response.error() : Response.redirect(`${this.#address(away)}#${encodeURIComponent(path)}`);
  }
}

/** A page of this programme, built without a copy for reading offline. */
const wantsNoCopy = (html: string): boolean => /<meta name="generator" content="Flambeau"/.test(html) && !html.includes(MANIFEST_FILE);
