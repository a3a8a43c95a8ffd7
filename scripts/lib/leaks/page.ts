import { escapeText } from '../../../src/output/html.ts';
import { commandLanguage } from '../words.ts';
import { WORDS } from './words.ts';

/** What a search for leaks writes down, as `proof.json` has it. */
export interface Proof {
  edition: string;
  /** `2027-03-10`: the day by which the edition was judged. */
  day: string;
  flambeau: string;
  node: string;
  /** The packages that make pages and images, with their versions. */
  packages: Readonly<Record<string, string>>;
  searched: { entries: number; secrets: Readonly<Record<string, number>>; pictures: number };
  read: { files: number; bytes: number; drawnTexts: number; codes: number };
  found: readonly { file: string; line: number | undefined; from: string; found: string }[];
  /** The digest of each file of the site, by its path. */
  sha256: Readonly<Record<string, string>>;
}

/** The same to read: one page that needs nothing beside it, in the language of whoever builds. */
export function proofPage(proof: Proof): string {
  const { searched, read, found, sha256 } = proof;
  const say = (code: string, values = {}) => escapeText(WORDS.say(`page-${code}`, values));
  const rows = (cells: readonly (readonly [string, string | number])[]) =>
    cells.map(([name, value]) => `<tr><th scope="row">${escapeText(name)}</th><td>${escapeText(String(value))}</td></tr>`).join('\n');
  const secrets = Object.entries(searched.secrets).map(([kind, count]) => [WORDS.say(`page-${kind}`), count] as const);
  return `<!doctype html>
<html lang="${commandLanguage()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say('title', { day: proof.day })}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}th,td{text-align:start;padding:.2rem 1rem .2rem 0;border-bottom:1px solid #999;overflow-wrap:anywhere;vertical-align:top}th{font-weight:500}td{font-variant-numeric:tabular-nums}</style>
</head>
<body>
<h1>${say('title', { day: proof.day })}</h1>
<p>${say(found.length === 0 ? 'none' : 'some', { count: found.length })}</p>
${found.length === 0 ? '' : `<table>\n${rows(found.map((leak) => [leak.file, `${leak.found} (${leak.from})`]))}\n</table>`}
<h2>${say('read')}</h2>
<table>
${rows([
  [WORDS.say('page-files'), read.files],
  [WORDS.say('page-bytes'), read.bytes],
  [WORDS.say('page-drawn'), read.drawnTexts],
  [WORDS.say('page-codes'), read.codes],
])}
</table>
<h2>${say('searched')}</h2>
<table>
${rows([[WORDS.say('page-entries'), searched.entries], ...secrets, [WORDS.say('page-pictures'), searched.pictures]])}
</table>
<h2>${say('tools')}</h2>
<table>
${rows([['flambeau', proof.flambeau], ['node', proof.node], ...Object.entries(proof.packages)])}
</table>
<h2>${say('digests')}</h2>
<p>${say('check')}</p>
<table>
${rows(Object.entries(sha256))}
</table>
</body>
</html>
`;
}
