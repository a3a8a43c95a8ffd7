/** What another version, another site, a damaged disk or a hand may have put where a page keeps something, or into its address. */
export interface Payload {
  /** The page’s path below the site’s root. */
  page: string;
  /** What is kept under a name of the site, or what stands behind the `#`. */
  stored?: { name: string; text: string };
  hash?: string;
}

/** Texts that are something else where they are not taken for text. */
export const texts: readonly string[] = [
  '<img src=x onerror="window.hacked=1">',
  '"><script>window.hacked=1</script>',
  "';window.hacked=1;//",
  'javascript:window.hacked=1',
  '</pre><svg onload=window.hacked=1>',
  '{{constructor.constructor("window.hacked=1")()}}',
  '${window.hacked=1}',
  '__proto__',
  'constructor',
  '\u2028\u202E\u0000\uFFFF',
  '\uD800',
  '../../settings/site',
  '//evil.example/',
  'x'.repeat(100_000),
];

/** Values of JSON that are not those that were kept. */
const values = (kept: string): readonly string[] => [
  'null',
  '[]',
  '{}',
  '"text"',
  '-1e999',
  '{"a":null}',
  `{"__proto__":{"hacked":1}}`,
  `{"constructor":{"prototype":{"hacked":1}}}`,
  '[[[[[[[[[[1]]]]]]]]]]',
  `{"${kept}":"2026-99-99"}`,
  `{"${kept}":{"text":"<img src=x onerror=window.hacked=1>","when":"2026-13-45T99:99:99Z"}}`,
  `[{"post":"${kept}","text":5,"network":{}}]`,
  '{"unfinished',
  `["${'<b>'.repeat(2000)}"]`,
];

const post = 'fr/posts/fibre-technicians-lille/index.html';
const lesson = 'fr/training/profile/index.html';
const passport = 'fr/training/passport/index.html';

/** What pages keep, each on a page that reads it. */
const kept: readonly [name: string, page: string][] = [
  ['drafts', post],
  ['drafts.damaged', post],
  ['remade', post],
  ['visitor', post],
  ['network', post],
  ['instance', post],
  ['clean', post],
  ['progress', lesson],
  ['progress.damaged', lesson],
  ['progress', passport],
  ['passport', passport],
  ['passport.damaged', passport],
  ['search.recent.fr', 'fr/guide/charter/index.html'],
  ['language', 'index.html'],
];

/** Addresses that pages read: by names, and as a whole. */
const addresses = (name: string): readonly string[] => [
  ...texts.slice(0, 12).map((text) => `${name}=${encodeURIComponent(text.replace('\uD800', ''))}`),
  `${name}=%E0%A4%A`,
  `${name}=&${name}=a&${name}=b&__proto__=1`,
  encodeURIComponent('{"id":"../../settings/site","name":"<b>x</b>","sponsor":"constructor","labelled":"2099-99-99"}'),
  encodeURIComponent('{"name":{"a":1},"languages":"fr","topics":{"0":null},"accounts":[[]],"consent":null}'),
];
const asking: readonly [name: string, page: string][] = [
  ['q', 'fr/search/index.html'],
  ['type', 'fr/search/index.html'],
  ['topic', 'fr/champions/index.html'],
  ['q', 'fr/champions/index.html'],
  ['person', 'fr/champions/lineage/index.html'],
  ['listing', 'fr/champions/change/index.html'],
  ['code', 'fr/training/check/index.html'],
];

/** All of them, always the same ones in the same order. */
export const payloads: readonly Payload[] = [
  ...kept.flatMap(([name, page]) => [...values(name), ...texts.slice(0, 3)].map((text): Payload => ({ page, stored: { name, text } }))),
  ...asking.flatMap(([name, page]) => addresses(name).map((hash): Payload => ({ page, hash }))),
];
