import { createHash } from 'node:crypto';

/**
 * The version of an image: the hash of its SVG and of what turns an SVG into a
 * PNG. Two equal versions are two equal pictures.
 *
 * Why the SVG, and not the card with the source of the templates? It is made
 * of all that counts: the card, the brand, the format, the templates, the
 * layout, Satori and the fonts, whose letters stand in it as paths. Nobody has
 * to list those, and none can be forgotten. Hashing sources would have to find
 * them from inside Vite’s bundle, and a helper left out of the list would
 * leave a stale picture online. Its price is 8 ms an image where nothing
 * changed, against the 70 ms of making it: for 10,000 badges in four formats,
 * which is the most that we foresee, six minutes instead of three quarters of
 * an hour. Within one process the price is paid once (see render.node.ts).
 */
export function versionOf(svg: string, rasteriser: string): string {
  return digest(`${rasteriser}\n${svg}`);
}

/** 128 bits of SHA-256, in hexadecimal: no two images of any site will share it. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
