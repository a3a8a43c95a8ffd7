import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../src/check/front-matter.ts';
import { install } from './install.ts';
import { type Timed, timed } from './process.ts';
import type { Bench } from './types.ts';

/** Pinned: another version is another measure. */
const PACKAGES = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1', sharp: '0.35.5' };
const LANGUAGES = ['fr', 'en'];

/** A Starlight site with the same chapters, in the two languages, with the search that it brings. */
export class Starlight {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  static async make(bench: Bench, content: string, name: string): Promise<Starlight> {
    const folder = join(bench.folder, `starlight-${name}`);
    await install(folder, PACKAGES);
    writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
    mkdirSync(join(folder, 'src', 'content'), { recursive: true });
    writeFileSync(join(folder, 'src', 'content.config.ts'), COLLECTIONS);
    rmSync(join(folder, 'src', 'content', 'docs'), { recursive: true, force: true });
    for (const language of LANGUAGES) {
      mkdirSync(join(folder, 'src', 'content', 'docs', language, 'guide'), { recursive: true });
      const chapters = join(content, 'guide', language);
      for (const file of readdirSync(chapters)) {
        writeFileSync(this.#file(folder, language, file), translate(readFileSync(join(chapters, file), 'utf8'), language));
      }
    }
    return new Starlight(folder);
  }

  /** One of its files: `fr`, `chapter-002.mdx`. */
  file(language: string, name: string): string {
    return Starlight.#file(this.folder, language, name);
  }

  static #file(folder: string, language: string, name: string): string {
    return join(folder, 'src', 'content', 'docs', language, 'guide', name);
  }

  get out(): string {
    return join(this.folder, 'dist');
  }

  get astro(): string {
    return join(this.folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  }

  forget(): void {
    for (const name of ['dist', '.astro', join('node_modules', '.astro'), join('node_modules', '.vite')])
      if (existsSync(join(this.folder, name))) rmSync(join(this.folder, name), { recursive: true });
  }

  build(): Promise<Timed> {
    return timed(process.execPath, [this.astro, 'build'], this.folder, { NODE_ENV: 'production' });
  }
}

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://example.org',
  devToolbar: { enabled: false },
  integrations: [starlight({ title: 'Bench', defaultLocale: 'fr', locales: { fr: { label: 'Français', lang: 'fr' }, en: { label: 'English', lang: 'en' } } })],
});
`;

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** A chapter as a Starlight author would write it: its own components in the place of ours. */
export function translate(text: string, language: string): string {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') throw new Error(`A chapter of the corpus has no front matter (${parts}).`);
  const { title, summary, order } = parse(parts.yaml) as { title: string; summary: string; order: number };
  const body = parts.body
    .trim()
    .replaceAll('<Callout kind="tip">', '<Aside type="tip">')
    .replaceAll('</Callout>', '</Aside>')
    .replace(/<ChapterLink id="([^"]+)" \/>/g, `[$1](/${language}/guide/$1/)`)
    .replace(/<\/?DoDont>\n*/g, '')
    .replaceAll('<Do>', '<Card title="+">')
    .replaceAll('<Dont>', '<Card title="-">')
    .replace(/<\/Do(?:nt)?>/g, '</Card>')
    .replace(/\]\(\/guide\//g, `](/${language}/guide/`)
    .replaceAll('](/ask/)', `](/${language}/guide/charter/)`);
  const front = JSON.stringify({ title, description: summary, sidebar: { order } });
  return `---\n${front}\n---\nimport { Aside, Card, Steps } from '@astrojs/starlight/components';\n\n${body}\n`;
}
