import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readPageFacts } from '../../../src/output/verify/page-facts.ts';
import { cssUrls } from '../../../src/output/css-urls.ts';
import { corpus } from './corpus.ts';
import { buildOurs, outOf } from './ours.ts';
import { Starlight } from './starlight.ts';
import type { Measure } from './types.ts';

/** Bytes by kind, as a host with gzip would send them. */
export type Weight = Record<'page' | 'styles' | 'scripts' | 'fonts' | 'images', number>;

const PAGES = 30;

export const firstVisit: Measure = {
  id: 'P7',
  title: { en: 'a content page, first visit, gzipped', fr: 'une page de contenu, première visite, compressée' },
  goal: '≤ 0.5 × Starlight; scripts ≤ 10 kB; fonts ≤ 45 kB',
  run: async (bench) => {
    const content = await corpus(bench, { pages: PAGES });
    const starlight = await Starlight.make(bench, content, String(PAGES));
    await buildOurs(bench, content, 'weight');
    await starlight.build();
    const page = 'fr/guide/chapter-002/index.html';
    const ours = weighPage(outOf(bench, 'weight'), page);
    const peer = weighPage(starlight.out, page);
    const list = (name: string, weight: Weight) =>
      `${name}: ${Object.entries(weight)
        .map(([kind, bytes]) => `${kind} ${(bytes / 1000).toFixed(1)}`)
        .join(', ')} kB.`;
    return {
      series: [
        { name: 'Flambeau', unit: 'kB', values: [total(ours) / 1000] },
        { name: 'Starlight', unit: 'kB', values: [total(peer) / 1000] },
      ],
      result: { name: 'Flambeau ÷ Starlight', unit: '×', values: [total(ours) / total(peer)], goal: 0.5, better: 'low' },
      notes: [
        list('Flambeau', ours),
        list('Starlight', peer),
        'Fonts are those that the page preloads; what a script loads later is not counted, since no browser was asked.',
      ],
    };
  },
};

export const total = (weight: Weight): number => Object.values(weight).reduce((sum, bytes) => sum + bytes, 0);

/** What a page names for the browser to load at once: styles, scripts with what they import, preloaded fonts, images. */
export function weighPage(site: string, page: string): Weight {
  const weight: Weight = { page: 0, styles: 0, scripts: 0, fonts: 0, images: 0 };
  const seen = new Set<string>();
  const add = (kind: keyof Weight, url: string | undefined, from: string): void => {
    if (url === undefined || /^(?:[a-z]+:|\/\/)/i.test(url)) return;
    const path = decodeURI(url.replace(/[?#].*$/, ''));
    const file = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
    if (seen.has(file) || !existsSync(join(site, file))) return;
    seen.add(file);
    const bytes = readFileSync(join(site, file));
    weight[kind] += /\.(?:woff2?|png|jpe?g|webp|avif)$/.test(file) ? bytes.length : gzipSync(bytes).length;
    const text = kind === 'scripts' || kind === 'styles' ? bytes.toString() : '';
    if (kind === 'scripts')
      for (const [, , next] of text.matchAll(/\b(?:from|import)\s*(["'])(\.{1,2}\/[^"']+)\1/g)) add('scripts', next, file);
    if (kind === 'styles') for (const { url: next } of cssUrls(text)) if (/\.css$/.test(next)) add('styles', next, file);
  };
  add('page', posix.basename(page), page);
  for (const { name, attributes } of readPageFacts(page, readFileSync(join(site, page), 'utf8')).elements) {
    const rel = attributes.get('rel') ?? '';
    if (name === 'link' && rel === 'stylesheet') add('styles', attributes.get('href'), page);
    if (name === 'link' && rel === 'preload' && attributes.get('as') === 'font') add('fonts', attributes.get('href'), page);
    if (name === 'link' && rel === 'modulepreload') add('scripts', attributes.get('href'), page);
    if (name === 'script') add('scripts', attributes.get('src'), page);
    if (name === 'img' && attributes.get('loading') !== 'lazy') add('images', attributes.get('src'), page);
  }
  return weight;
}
