import type { ImageFormat } from '../schemas/network.ts';

/** The address of a page's share image: `/fr/guide/charter/` in link format is `/share/fr/guide/charter-link.png`. */
export function shareImagePath(pagePath: string, format: ImageFormat): string {
  return `/share${pagePath.replace(/\/$/, '') || '/index'}-${format}.png`;
}
