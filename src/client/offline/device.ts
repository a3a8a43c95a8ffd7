import { isCopyOf, WORKER_FILE } from '../../domain/offline.ts';
import { recall, remember } from '../lib/storage.ts';

/** The name under which the browser keeps that its reader wants no copy. */
const NAME = 'offline';

/** The site’s root: every script lies one folder below it. */
const root = new URL('..', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href);

/** Whether this browser can keep a copy here: over plain HTTP, and from a disk, none can. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && isSecureContext && location.protocol.startsWith('http');

export const isWanted = (): boolean => recall(NAME) !== 'no';

/** The worker of this site alone, whatever else stands on the host. */
export async function startKeeping(): Promise<void> {
  const registration = await navigator.serviceWorker.register(new URL(WORKER_FILE, root), { updateViaCache: 'none' });
  const { active } = registration.active ? registration : await navigator.serviceWorker.ready;
  const opened = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
  active?.postMessage({ opened, language: document.documentElement.lang });
}

/** Drops the copy and its worker, and remembers that there shall be none. */
export async function stopKeeping(): Promise<void> {
  remember(NAME, 'no');
  const registration = await navigator.serviceWorker.getRegistration(root);
  await registration?.unregister();
  for (const name of await caches.keys()) if (isCopyOf(root.pathname, name)) await caches.delete(name);
}

export const wantAgain = (): boolean => remember(NAME, undefined);

/** The pages that are kept, the last one opened first. */
export async function keptPages(): Promise<{ href: string; title: string; language: string }[]> {
  const pages = new Map<string, { href: string; title: string; language: string }>();
  for (const name of (await caches.keys()).filter((one) => isCopyOf(root.pathname, one))) {
    const copy = await caches.open(name);
    for (const { url } of await copy.keys()) {
      if (!url.endsWith('.html')) continue;
      const html = await (await copy.match(url))!.text();
      pages.set(url, { href: url, ...headOf(html) });
    }
  }
  return [...pages.values()].reverse();
}

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The title and the language of a page of ours, read as text: the site’s policy lets no script parse markup. */
function headOf(html: string): { title: string; language: string } {
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  return {
    title: title.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign]!),
    language: /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? '',
  };
}

/** A page of this site by its path below the root; nothing for anything else that an address may say. */
export function pageBelow(path: string): string | undefined {
  const { href } = new URL(path, root);
  return href.startsWith(root.href) && /^[\w%~./-]+\.html$/.test(path) ? href : undefined;
}
