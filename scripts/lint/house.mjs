/**
 * The plan of the house: which room of src/ may use which other one. The linter holds it while one writes, the test
 * tests/unit/project/house.test.ts holds it for good, and CONTRIBUTING prints it: this table is the only copy.
 *
 * `all`: whatever it exports. `types`: nothing that runs. A room may always use itself. Scripts may use all rooms but
 * those that only Astro or a browser can run.
 */
export const arrows = {
  schemas: {},
  config: { schemas: 'all' },
  i18n: { config: 'all', schemas: 'all' },
  domain: { schemas: 'all', i18n: 'all' },
  mdx: { domain: 'all', schemas: 'all', i18n: 'all' },
  'share-images': { domain: 'all', config: 'all', schemas: 'all', i18n: 'all' },
  output: { domain: 'all', schemas: 'all', i18n: 'all' },
  check: { mdx: 'all', domain: 'all', 'share-images': 'all', schemas: 'all', i18n: 'all' },
  tables: { check: 'all', domain: 'all', schemas: 'all', i18n: 'all' },
  'people-import': { tables: 'all', check: 'all', domain: 'all', schemas: 'all', i18n: 'all' },
  'results-import': { tables: 'all', check: 'all', domain: 'all', schemas: 'all', i18n: 'all' },
  collections: { check: 'all', mdx: 'all', domain: 'all', config: 'all', schemas: 'all' },
  queries: { mdx: 'all', domain: 'all', i18n: 'all', config: 'all', schemas: 'all' },
  'view-models': { queries: 'types', 'share-images': 'all', domain: 'all', i18n: 'all', schemas: 'all' },
  'page-data': { queries: 'all', 'view-models': 'all', 'share-images': 'all', domain: 'all', i18n: 'all', schemas: 'all' },
  components: {
    'page-data': 'types',
    'view-models': 'all',
    queries: 'all',
    'share-images': 'all',
    mdx: 'all',
    styles: 'all',
    domain: 'all',
    i18n: 'all',
    schemas: 'all',
  },
  layouts: { components: 'all', 'page-data': 'all', 'view-models': 'types', queries: 'all', domain: 'all', i18n: 'all', styles: 'all' },
  pages: {
    layouts: 'all',
    components: 'all',
    'page-data': 'all',
    'view-models': 'all',
    queries: 'all',
    'share-images': 'all',
    domain: 'all',
    i18n: 'all',
    schemas: 'all',
    styles: 'all',
  },
  client: { 'share-images': 'all', domain: 'all', i18n: 'all', 'view-models': 'types', schemas: 'types' },
  integrations: { output: 'all', 'share-images': 'all', domain: 'all', i18n: 'all', config: 'all', schemas: 'all', mdx: 'all' },
};

/** What each room is for, in the words of a message. */
export const purposes = {
  schemas: 'what editors may write: Zod, and nothing else of the house',
  i18n: 'the words of the interface and how they are written',
  config: 'what a build was asked for, and the settings as read from disk',
  domain: 'the rules, pure: no browser, no file system, no Astro',
  mdx: 'what a text may hold, and what becomes of it',
  'share-images': 'card → SVG → PNG, in a build and in a browser',
  output: 'pure functions over built files: links, verification, search, host files',
  check: 'all that can be wrong with content',
  tables: 'a file of rows as people have it: encoding, separators, headings',
  'people-import': 'a table of people as listings: planned, without reading or writing a file',
  'results-import': 'a table of figures as months of results: planned, without reading or writing a file',
  collections: 'the content as Astro gets it: the files that the check has read',
  queries: 'the only readers of the collections',
  'view-models': 'pure: an entry becomes what a page or a card shows',
  'page-data': 'one function for each kind of page',
  components: 'presentational',
  layouts: 'the frame of a page',
  pages: 'thin: an address, its data, its components',
  client: 'all that runs in a browser',
  integrations: 'the steps of the build, in Astro’s order',
};

/** The rooms that only Astro or a browser runs: a script can’t import them. */
const closedToScripts = new Set(['pages', 'components', 'layouts', 'client']);

/** The room of a file, by its path from the project’s folder: `domain`, `scripts`; undefined for a file outside the house. */
export function roomOf(path) {
  const [top, room, inside] = path.split('/');
  if (top === 'scripts') return 'scripts';
  return top === 'src' && inside !== undefined ? room : undefined;
}

/** Why a file may not import another, or undefined when it may. Both are paths from the project’s folder. */
export function refusal(from, to, { typeOnly }) {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === undefined || other === undefined || own === other) return undefined;
  if (own === 'scripts')
    return closedToScripts.has(other) ? `scripts/ may not import ${other}/, which only Astro or a browser runs` : undefined;
  const allowed = arrows[own]?.[other];
  if (allowed === 'all' || (allowed === 'types' && typeOnly)) return undefined;
  const reason = allowed === 'types' ? `may use ${other}/'s types only` : `may not import ${other}/`;
  return `${own}/ (${purposes[own] ?? 'unknown room'}) ${reason}. It may use: ${Object.keys(arrows[own] ?? {}).join(', ') || 'no other room'}. The table is scripts/lint/house.mjs`;
}

/** The table as CONTRIBUTING prints it. */
export function arrowTable() {
  const say = (room, kind) => (kind === 'types' ? `${room}’s types` : room);
  const rows = Object.entries(arrows).map(
    ([room, uses]) =>
      `| ${room} | ${purposes[room]} | ${
        Object.entries(uses)
          .map(([other, kind]) => say(other, kind))
          .join(', ') || 'nothing of the house'
      } |`,
  );
  return ['| room | what it is | may use |', '|---|---|---|', ...rows].join('\n');
}
