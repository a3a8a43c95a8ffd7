import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inOrder, listFiles } from './files.ts';
import { walkHtml } from './html.ts';
import { crawlerFiles, type SitePage, type ToldToCrawlers } from './hosting/crawlers.ts';

/** Writes sitemap.xml, robots.txt and, where there is a contact, security.txt into a finished output. */
export async function writeCrawlerFiles(folder: string, told: Omit<ToldToCrawlers, 'pages'>): Promise<void> {
  const paths = (await listFiles(folder)).filter((path) => path.endsWith('.html'));
  const pages: SitePage[] = [];
  for await (const [, html] of inOrder(paths, (path) => readFile(join(folder, path), 'utf8'))) {
    const page = sitePage(html);
    if (page !== undefined) pages.push(page);
  }
  const url = told.url.endsWith('/') ? told.url : `${told.url}/`;
  for (const [path, content] of Object.entries(crawlerFiles({ ...told, url, pages }))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** What a page says of itself in its head; nothing for one that asks not to be found, or has no address of its own. */
export function sitePage(html: string): SitePage | undefined {
  let address: string | undefined;
  let isFindable = true;
  const alternates: { language: string; address: string }[] = [];
  const end = html.indexOf('</head>');
  walkHtml(end === -1 ? html : html.slice(0, end), {
    open: ({ name, attributes }) => {
      const { rel, href, hreflang, name: meta, content = '' } = Object.fromEntries(attributes.map((one) => [one.name, one.value]));
      if (name === 'meta' && meta === 'robots' && /noindex/i.test(content)) isFindable = false;
      if (name !== 'link' || href === undefined) return;
      if (rel === 'canonical') address = href;
      if (rel === 'alternate' && hreflang !== undefined) alternates.push({ language: hreflang, address: href });
    },
  });
  return address === undefined || !isFindable ? undefined : { address, alternates };
}
