import { Parser } from 'htmlparser2';

/** What a page loads or leads to, as it is written there. */
export function pageLinks(html: string): { loads: string[]; leads: string[] } {
  const loads: string[] = [];
  const leads: string[] = [];
  const parser = new Parser({
    onopentag: (name, { href, src, srcset, rel = '' }) => {
      if (src !== undefined) loads.push(src);
      if (srcset !== undefined) loads.push(...srcset.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''));
      if (name === 'link' && href !== undefined && /stylesheet|icon|preload|manifest/i.test(rel)) loads.push(href);
      if (name === 'a' && href !== undefined) leads.push(href);
    },
  });
  parser.end(html);
  return { loads: loads.filter((link) => link !== ''), leads };
}

/** Whether a page loads something over plain HTTP, which a browser blocks on an HTTPS page. */
export const mixedContent = (html: string): boolean => pageLinks(html).loads.some((link) => /^http:/i.test(link));
