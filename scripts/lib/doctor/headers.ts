import { contentSecurityPolicy } from '../../../src/output/csp.ts';
import { HASHED_FOLDERS } from '../../../src/output/hosting/caching.ts';
import { ALL_TYPES } from '../../../src/output/hosting/mime-types.ts';
import { type Answer, typeOf } from './answers.ts';
import type { Diagnose } from './diagnosis.ts';

/** Types that browsers insist on: a script or a style sheet of another one is not run, a page of another one is downloaded. */
const STRICT: Readonly<Record<string, RegExp>> = {
  html: /^(?:text\/html|application\/xhtml\+xml)$/,
  css: /^text\/css$/,
  js: /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/,
  svg: /^image\/svg\+xml$/,
};

/** Types that make something work better, or at all in some browsers. */
const BETTER: Readonly<Record<string, RegExp>> = {
  ics: /^text\/calendar$/,
  json: /^(?:application|text)\/json$/,
  png: /^image\/png$/,
  vcf: /^text\/(?:x-)?v?card$/,
  wasm: /^application\/wasm$/,
  webp: /^image\/webp$/,
  xml: /xml$/,
};

const HOUR = 3600;
const WEEK = 7 * 24 * HOUR;

/** The type of a file. */
export function diagnoseType(path: string, answer: Answer, add: Diagnose): void {
  const ending = path.split('.').pop() ?? '';
  const type = typeOf(answer);
  const values = { ending, found: type === '' ? '–' : type, right: (ALL_TYPES[ending] ?? '').split(';')[0] ?? '' };
  if (STRICT[ending] !== undefined && !STRICT[ending].test(type)) add('must', 'type-strict', values);
  else if (BETTER[ending] !== undefined && !BETTER[ending].test(type)) add('should', 'type-better', values);
  const charset = /charset=([\w-]+)/i.exec(answer.headers.get('content-type') ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) add('must', 'charset', { ending, found: charset });
}

/** How long browsers keep it. */
export function diagnoseCaching(path: string, { headers }: Answer, add: Diagnose): void {
  const control = headers.get('cache-control') ?? '';
  const age = /no-store|no-cache/i.test(control) ? 0 : Number(/max-age=(\d+)/i.exec(control)?.[1] ?? Number.NaN);
  const isHashed = HASHED_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
  if (isHashed && !(age >= WEEK)) add('should', 'cache-hashed', { folders: HASHED_FOLDERS.join(', ') });
  if (!isHashed && age > HOUR) add('must', 'cache-long', { ending: path.split('.').pop() ?? '', hours: Math.round(age / HOUR) });
  if (!isHashed && Number.isNaN(age) && path.endsWith('.html')) add('should', 'cache-unsaid');
}

/** The headers of a page. */
export function diagnosePage(answer: Answer, add: Diagnose): void {
  const { headers } = answer;
  const policy = headers.get('content-security-policy');
  if (policy === null) add('should', 'no-policy');
  else for (const { directive, missing } of lacking(policy)) add('must', 'policy-forbids', { directive, missing });
  if (headers.get('x-content-type-options')?.toLowerCase() !== 'nosniff') add('should', 'no-nosniff');
  if (headers.get('content-encoding') === null && answer.body.length > 2000) add('should', 'not-packed');
  if (headers.get('set-cookie') !== null) add('should', 'cookie');
}

/** What the site needs and a policy does not allow, by directive. */
export function lacking(policy: string): { directive: string; missing: string }[] {
  const given = directives(policy);
  return [...directives(contentSecurityPolicy([]))].flatMap(([directive, needed]) => {
    if (directive === 'default-src' || !directive.endsWith('-src')) return [];
    const allowed = given.get(directive) ?? (directive === 'worker-src' ? given.get('script-src') : undefined) ?? given.get('default-src');
    if (allowed === undefined || allowed.includes('*')) return [];
    const missing = needed.filter(
      (source) => source !== "'none'" && !source.startsWith("'sha256-") && !allowed.includes(source) && !isWider(source, allowed),
    );
    return missing.length === 0 ? [] : [{ directive, missing: missing.join(' ') }];
  });
}

/** `unsafe-eval` allows WebAssembly as well. */
const isWider = (source: string, allowed: readonly string[]): boolean =>
  source === "'wasm-unsafe-eval'" && allowed.includes("'unsafe-eval'");

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name !== undefined && name !== '')
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
}
