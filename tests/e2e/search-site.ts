import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { build } from 'esbuild';
import SearchDialog from '../../src/components/search/SearchDialog.astro';
import SearchMeta from '../../src/components/search/SearchMeta.astro';
import SearchPanel from '../../src/components/search/SearchPanel.astro';
import { rewriteOutput } from '../../src/output/rewrite-output.ts';
import { buildSearchIndex } from '../../src/search/build/build-search-index.ts';
import { typeset } from '../../src/typography/typeset.ts';

const source = path.resolve(import.meta.dirname, '../../src');

interface Page {
  path: string;
  title: string;
  type: 'guide' | 'post' | 'training' | 'story' | 'champion' | 'page';
  topics?: string[];
  countries?: string[];
  summary: string;
  body: string;
}

/** Real words, few pages: enough for every state of the panel. */
const french: Page[] = [
  { path: '/', title: 'Accueil', type: 'page', summary: 'Le programme en une page.', body: '<p>Votre voix porte plus loin que la nôtre.</p>' },
  {
    path: '/guide/charter/',
    title: 'La charte en une page',
    type: 'guide',
    topics: ['Écrire sans jargon'],
    summary: 'Sept repères, aucun interdit caché.',
    body: '<p>Parler de son métier, c’est d’abord dire qui l’on est.</p><h2 id="doute">Dans le doute</h2><p>On demande au guichet avant de publier : aujourd’hui, une réponse vient en une heure.</p>',
  },
  {
    path: '/guide/images/',
    title: 'Images, droits et citations',
    type: 'guide',
    topics: ['Photo', 'Droits et image des personnes'],
    summary: 'Ce que l’on peut montrer, et comment le demander.',
    body: '<p>Une photo de l’équipe demande l’accord de chacun.</p><h2 id="accord">Demander l’accord</h2><p>Le droit à l’image vaut aussi entre collègues. L’accord d’une personne se retire.</p><h2 id="citer">Citer un travail</h2><p>On nomme l’auteur d’une photo, et l’on garde sa licence.</p>',
  },
  { path: '/posts/fibre/', title: 'La fibre arrive au village', type: 'post', topics: ['Fibre et mobile', 'Photo'], summary: 'Un chantier, des voisins, une photo à prendre.', body: '<p>Le réseau d’Orvane passe par le cœur du village. 3 < 5 & plus.</p>'.replace('3 < 5 &', '3 &lt; 5 &amp;') },
  { path: '/training/profile/', title: 'Soigner son profil', type: 'training', topics: ['Son profil', 'Photo'], summary: 'Trois leçons courtes.', body: '<p>Une photo nette, un titre que comprend un voisin.</p>' },
  { path: '/stories/dakar/', title: 'Le podcast de Dakar', type: 'story', topics: ['Audio et podcast'], countries: ['Sénégal'], summary: 'Comment cinq techniciens ont pris le micro.', body: '<p>Les chevaux étaient sur la route ; on a enregistré.</p>' },
  { path: '/champions/awa-mbaye/', title: 'Awa M’Baye', type: 'champion', topics: ['Audio et podcast', 'Photo'], countries: ['Sénégal'], summary: 'Réseaux mobiles, Dakar. Audio et podcast, photo', body: '<p>Elle aide pour une première interview audio.</p>' },
  ...Array.from({ length: 14 }, (_, index): Page => ({
    path: `/champions/personne-${index}/`,
    title: `Camille Durand ${index + 1}`,
    type: 'champion',
    topics: ['LinkedIn'],
    countries: ['France'],
    summary: 'Service client, Rennes. LinkedIn',
    body: '<p>Camille montre comment répondre aux commentaires.</p>',
  })),
];
const english: Page[] = [
  { path: '/', title: 'Home', type: 'page', summary: 'The programme on one page.', body: '<p>Your voice carries further than ours.</p>' },
  { path: '/guide/charter/', title: 'The charter on one page', type: 'guide', topics: ['Writing without jargon'], summary: 'Seven points.', body: '<p>Don’t hide who you are; a photo helps.</p>' },
];

async function bundle(outputFolder: string, name: string, entry: { contents: string }): Promise<void> {
  await build({
    stdin: { ...entry, resolveDir: source, loader: name.endsWith('.css') ? 'css' : 'ts' },
    outfile: path.join(outputFolder, '_client', name),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    logOverride: { 'unsupported-css-nesting': 'silent' },
  });
}

const styles = `
  @layer theme, base, components;
  @import "tailwindcss/preflight.css" layer(base);
  @import "./styles/tokens.css";
  @import "./styles/base.css" layer(base);
  @import "./styles/components.css" layer(components);
  @import "./styles/search.css";
  :root { --brand-night: #1a1440; --brand-ember: #ff6a2b; --brand-flame: #ffc247; --brand-ember-ink-light: #b8370b; --brand-ember-ink-dark: #ff9a6b;
    --brand-pine-light: #0c6456; --brand-pine-dark: #6fd3bf; --brand-sky-light: #2c4bb8; --brand-sky-dark: #a9bcff; }`;

/** Writes a small site as the real build would: pages, scripts, relative links, both search indexes. */
export async function writeSearchSite(outputFolder: string): Promise<void> {
  const container = await AstroContainer.create();
  const render = (component: Parameters<typeof container.renderToString>[0], props: Record<string, unknown>) => container.renderToString(component, { props });

  for (const [language, pages] of [['fr', french], ['en', english]] as const) {
    // Where the bundle goes is the lead build’s business: here it is this folder’s.
    const dialog = (await render(SearchDialog, { language })).replace(/data-src="[^"]*"/, 'data-src="/_client/search.js"');
    const write = async (address: string, title: string, main: string) => {
      const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
        <link rel="stylesheet" href="/_client/site.css"><script defer src="/_client/site.js"></script></head>
        <body><header><a href="/${language}/">Accueil</a> <a href="/${language}/search/" data-search-open>Rechercher</a></header>${main}
        <label>Autre champ <input id="other"></label><footer>Pied de page</footer>${dialog}</body></html>`;
      const file = path.join(outputFolder, language, address, 'index.html');
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, html);
    };
    for (const { path: address, title, body, ...meta } of pages) {
      const tags = await render(SearchMeta, { title, ...meta });
      await write(address, title, `<main id="main" data-pagefind-body>${tags}<h1>${title}</h1>${body}</main>`);
    }
    await write('/search/', 'Recherche', `<main id="main"><h1>Recherche</h1>${await render(SearchPanel, { language, id: 'search-page', inline: true })}</main>`);
    for (const address of ['/ask/', '/posts/', '/champions/']) await write(address, address, '<main></main>');
  }
  await bundle(outputFolder, 'search.js', { contents: "import './client/search.ts';" });
  await bundle(outputFolder, 'site.js', { contents: "import { installSearchOpener } from './search/opener.ts'; installSearchOpener(document);" });
  await bundle(outputFolder, 'site.css', { contents: styles });
  await rewriteOutput(outputFolder, 'https://flambeau.example/', typeset);
  await buildSearchIndex(outputFolder);
}
