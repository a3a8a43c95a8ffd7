import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { rewriteOutput } from '../../src/output/rewrite-output.ts';
import { buildSearchIndex } from '../../src/output/search/build-search-index.ts';
import type { SearchType } from '../../src/schemas/addresses.ts';
import { typeset } from '../../src/i18n/typography/typeset.ts';

interface Entry {
  path: string;
  title: string;
  type: SearchType;
  topics?: string[];
  countries?: string[];
  summary: string;
  body: string;
}

/** Real words, few pages: enough for every state of the panel, and no test that a new post could break. */
const french: Entry[] = [
  {
    path: '/',
    title: 'Accueil',
    type: 'page',
    summary: 'Le programme en une page.',
    body: '<p>Votre voix porte plus loin que la nôtre.</p>',
  },
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
  {
    path: '/posts/fibre/',
    title: 'La fibre arrive au village',
    type: 'post',
    topics: ['Fibre et mobile', 'Photo'],
    summary: 'Un chantier, des voisins, une photo à prendre.',
    body: '<p>Le réseau d’Orvane passe par le cœur du village. 3 &lt; 5 &amp; plus.</p>',
  },
  {
    path: '/training/profile/',
    title: 'Soigner son profil',
    type: 'training',
    topics: ['Son profil', 'Photo'],
    summary: 'Trois leçons courtes.',
    body: '<p>Une photo nette, un titre que comprend un voisin.</p>',
  },
  {
    path: '/stories/dakar/',
    title: 'Le podcast de Dakar',
    type: 'story',
    topics: ['Audio et podcast'],
    countries: ['Sénégal'],
    summary: 'Comment cinq techniciens ont pris le micro.',
    body: '<p>Les chevaux étaient sur la route ; on a enregistré.</p>',
  },
  {
    path: '/champions/awa-mbaye/',
    title: 'Awa M’Baye',
    type: 'champion',
    topics: ['Audio et podcast', 'Photo'],
    countries: ['Sénégal'],
    summary: 'Réseaux mobiles, Dakar. Audio et podcast, photo',
    body: '<p>Elle aide pour une première interview audio.</p>',
  },
  ...Array.from({ length: 14 }, (_, index): Entry => ({
    path: `/champions/camille-${index + 1}/`,
    title: `Camille Durand ${index + 1}`,
    type: 'champion',
    topics: ['LinkedIn'],
    countries: ['France'],
    summary: 'Service client, Rennes. LinkedIn',
    body: '<p>Camille montre comment répondre aux commentaires.</p>',
  })),
];
const english: Entry[] = [
  { path: '/', title: 'Home', type: 'page', summary: 'The programme on one page.', body: '<p>Your voice carries further than ours.</p>' },
  {
    path: '/guide/charter/',
    title: 'The charter on one page',
    type: 'guide',
    topics: ['Writing without jargon'],
    summary: 'Seven points.',
    body: '<p>Don’t hide who you are; a photo helps.</p>',
  },
];

/** What SearchMeta.astro writes. */
function searchMeta({ title, summary, type, topics = [], countries = [] }: Entry): string {
  const tag = (attribute: string, name: string) => (value: string) =>
    `<span data-pagefind-${attribute}="${name}[data-value]" data-value="${value}"></span>`;
  const tags = [
    tag('meta', 'title')(title),
    tag('meta', 'summary')(summary),
    tag('filter', 'type')(type),
    ...topics.map(tag('filter', 'topic')),
    ...countries.map(tag('filter', 'country')),
  ];
  return `<div hidden>${tags.join('')}</div>`;
}

/** One element of a page of the demo, by an attribute of its own, its links from the root again. */
async function fromDemo(demo: string, page: string, attribute: string): Promise<string> {
  const document = parseDocument(await readFile(path.join(demo, page), 'utf8'));
  const found = DomUtils.findOne((element) => element.attribs[attribute] !== undefined, document.children);
  if (!found) throw new Error(`${page} of the demo has no element with ${attribute}`);
  const absolute = (url: string) => new URL(url, `http://demo/${page}`).pathname;
  for (const element of DomUtils.findAll(() => true, [found])) {
    for (const name of ['href', 'data-href', 'data-src'])
      if (element.attribs[name]) element.attribs[name] = absolute(element.attribs[name]);
  }
  return DomUtils.getOuterHTML(found, { encodeEntities: 'utf8' });
}

/** The demo’s style sheets and its script for every page. */
async function headOfDemo(demo: string): Promise<string> {
  const document = parseDocument(await readFile(path.join(demo, 'fr/index.html'), 'utf8'));
  const absolute = (url = '') => new URL(url, 'http://demo/fr/index.html').pathname;
  const sheets = DomUtils.findAll((element) => element.name === 'link' && element.attribs['rel'] === 'stylesheet', document.children);
  const script = DomUtils.findOne(
    (element) => element.name === 'script' && /_client\/site\b/.test(element.attribs['src'] ?? ''),
    document.children,
  );
  return [
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${absolute(sheet.attribs['href'])}">`),
    `<script defer src="${absolute(script?.attribs['src'])}"></script>`,
  ].join('');
}

/**
 * Writes a small site into a folder: pages of this test, and the demo’s own dialog, panel, scripts and styles. Links
 * become relative and both indexes are made as in a real build.
 */
export async function writeSearchSite(demo: string, outputFolder: string): Promise<void> {
  const head = await headOfDemo(demo);
  for (const [language, entries] of [
    ['fr', french],
    ['en', english],
  ] as const) {
    const dialog = await fromDemo(demo, `${language}/index.html`, 'data-search-dialog');
    const panel = await fromDemo(demo, `${language}/search/index.html`, 'data-search-inline');
    const write = async (address: string, title: string, main: string) => {
      const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,">${head}</head>
        <body><header><a href="/${language}/search/" data-search-open>Rechercher</a></header>${main}
        <label>Autre champ <input id="other"></label><footer>Pied de page</footer>${dialog}</body></html>`;
      const file = path.join(outputFolder, language, address, 'index.html');
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, html);
    };
    for (const entry of entries)
      await write(entry.path, entry.title, `<main data-pagefind-body>${searchMeta(entry)}<h1>${entry.title}</h1>${entry.body}</main>`);
    await write('/search/', 'Recherche', `<main><h1>Recherche</h1>${panel}</main>`);
    for (const address of ['/ask/', '/posts/', '/champions/']) await write(address, address, '<main></main>');
  }
  await cp(path.join(demo, '_client'), path.join(outputFolder, '_client'), { recursive: true });
  await cp(path.join(demo, '_astro'), path.join(outputFolder, '_astro'), {
    recursive: true,
    filter: (file) => !path.extname(file) || /\.(?:css|woff2)$/.test(file),
  });
  await buildSearchIndex(outputFolder, rewriteOutput(outputFolder, 'https://flambeau.example/', typeset));
}
