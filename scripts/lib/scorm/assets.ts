import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { mapCssUrls } from '../../../src/output/css-urls.ts';
import { decodeSegment, explicitFile, leavesSite, resolveSegments, splitUrl } from '../../../src/output/urls.ts';

/** The folder of a package for all but its page. */
const folder = 'assets';

/** The files of a site that a package takes along, each once, under a short name. */
export class Assets {
  /** By the path in the package. */
  readonly files = new Map<string, Uint8Array>();
  readonly #names = new Map<string, string>();
  readonly #site: string;
  readonly #known: ReadonlySet<string>;

  constructor(site: string, known: ReadonlySet<string>) {
    this.#site = site;
    this.#known = known;
  }

  /** The file that an address of a page means, below the site’s root. */
  target(url: string, page: string): string {
    return explicitFile(resolveSegments(splitUrl(url).path, page), this.#known).file;
  }

  /** Takes what an address of a page or a style sheet means; its address from the package’s page. What leaves the site stays as it is. */
  take(url: string, page: string): string {
    if (url === '' || url.startsWith('#') || leavesSite(url)) return url;
    return this.#add(this.target(url, page)) + splitUrl(url).hash;
  }

  #add(file: string): string {
    const before = this.#names.get(file);
    if (before !== undefined) return before;
    const name = this.#freeName(file);
    this.#names.set(file, name);
    const bytes = readFileSync(join(this.#site, file));
    this.files.set(name, extname(file) === '.css' ? this.#styleSheet(bytes.toString('utf8'), file) : bytes);
    return name;
  }

  /** A style sheet stands beside all that it names. */
  #styleSheet(css: string, file: string): Uint8Array {
    return Buffer.from(
      mapCssUrls(css, (url) =>
        url === '' || leavesSite(url) || url.startsWith('#') ? url : this.take(url, file).replace(`${folder}/`, ''),
      ),
    );
  }

  #freeName(file: string): string {
    const plain = decodeSegment(basename(file))
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9._-]+/g, '');
    for (let tries = 1; ; tries += 1) {
      const name = `${folder}/${tries === 1 ? '' : `${tries}-`}${plain}`;
      if (![...this.#names.values()].includes(name)) return name;
    }
  }
}
