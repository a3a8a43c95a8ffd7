import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Assets } from '../../../scripts/lib/scorm/assets.ts';
import { find, findAll, hasAttribute, type HtmlElement, named, outerHtml, parseHtml } from '../../../scripts/lib/scorm/dom.ts';
import { distinctIds } from '../../../scripts/lib/scorm/ids.ts';
import { rewriteLinks } from '../../../scripts/lib/scorm/links.ts';
import { assertModule } from '../../../scripts/lib/scorm/refusals.ts';
import { packageFile, packageName, scormOptions } from '../../../scripts/lib/scorm/request.ts';
import { sayWhereTypedStays } from '../../../scripts/lib/scorm/views.ts';
import { packageWords } from '../../../scripts/lib/scorm/words.ts';
import { zip } from '../../../scripts/lib/scorm/zip.ts';
import { interfaceLanguages } from '../../../src/check/interface-languages.ts';

const part = (html: string): HtmlElement => find(parseHtml(`<div>${html}</div>`), named('div'))!;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flambeau-parts-'));
  for (const path of ['_astro', 'fr/training/first-post/write-it', 'content/training/fr/first-post', 'content/training/en/profile'])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(
    join(folder, '_astro/a.css'),
    '@font-face{src:url(f.woff2)}.b{background:url("../pic.png#x")}.c{background:url(data:image/png;base64,AA)}',
  );
  for (const path of ['_astro/f.woff2', '_astro/pic.png', 'pic.png']) writeFileSync(join(folder, path), path);
  for (const path of ['fr/first-post', 'en/profile']) writeFileSync(join(folder, 'content/training', path, 'index.mdx'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));
const files = new Set([
  '_astro/a.css',
  '_astro/f.woff2',
  '_astro/pic.png',
  'pic.png',
  'fr/guide/charter/index.html',
  'fr/training/first-post/write-it/index.html',
]);

describe('names of a page made of several', () => {
  test('stay distinct, and all that points to one follows', () => {
    const taken = new Set<string>();
    const html = '<h2 id="end">A</h2><p aria-labelledby="end other">B</p><a href="#end">C</a><label for="end">D</label><i id="other"></i>';
    expect([...distinctIds(part(html), taken, '1')]).toEqual([]);
    const second = part(html);
    expect(distinctIds(second, taken, '2').get('end')).toBe('end-2');
    expect(outerHtml(second)).toBe(
      '<div><h2 id="end-2">A</h2><p aria-labelledby="end-2 other-2">B</p><a href="#end-2">C</a><label for="end-2">D</label><i id="other-2"></i></div>',
    );
  });

  test('an exercise whose name another lesson has gets another one altogether', () => {
    const taken = new Set<string>();
    const html =
      '<section id="ex-badge" data-exercise="quiz" data-id="badge" aria-labelledby="ex-badge-title"><p id="ex-badge-title"></p><p id="ex-badges"></p></section>';
    distinctIds(part(html), taken, '1');
    const second = part(html);
    distinctIds(second, taken, '2');
    expect(outerHtml(second)).toBe(
      '<div><section id="ex-badge-2" data-exercise="quiz" data-id="badge-2" aria-labelledby="ex-badge-2-title"><p id="ex-badge-2-title"></p><p id="ex-badges-2"></p></section></div>',
    );
  });
});

test('links and pictures of a part: inside, along, or out', () => {
  const assets = new Assets(folder, files);
  const views = new Map([['fr/training/first-post/write-it/index.html', { name: 'view-write-it', renamed: new Map([['end', 'end-2']]) }]]);
  const element = part(
    '<a href="../write-it/index.html">a</a><a href="../write-it/index.html#end">b</a><a href="../../../guide/charter/index.html#x">c</a><a href="https://example.org/?a=1&amp;b">d</a><a href="mailto:a@b.example">e</a><a href="#here">f</a><img src="../../../../pic.png" srcset="../../../../pic.png 1x, ../../../../_astro/pic.png 2x" alt="">',
  );
  const outside = rewriteLinks(element, {
    page: 'fr/training/first-post/find/index.html',
    siteUrl: 'https://site.example/a/',
    views,
    assets,
    files,
    newWindow: '(new window)',
  });
  const [a, b, c, d, e, f] = findAll(element, named('a')).map(({ attribs }) => attribs['href']);
  expect([a, b, c, d, e, f]).toEqual([
    '#view-write-it',
    '#end-2',
    'https://site.example/a/fr/guide/charter/index.html#x',
    'https://example.org/?a=1&b',
    'mailto:a@b.example',
    '#here',
  ]);
  expect(findAll(element, ({ attribs }) => attribs['target'] === '_blank')).toHaveLength(2);
  expect(outside).toEqual(['fr/guide/charter/index.html']);
  expect(find(element, named('img'))!.attribs).toMatchObject({ src: 'assets/pic.png', srcset: 'assets/pic.png 1x, assets/2-pic.png 2x' });
});

test('a style sheet brings what it names, and stands beside it', () => {
  const assets = new Assets(folder, files);
  expect(assets.take('/_astro/a.css', 'fr/index.html')).toBe('assets/a.css');
  expect([...assets.files.keys()].sort()).toEqual(['assets/a.css', 'assets/f.woff2', 'assets/pic.png']);
  expect(Buffer.from(assets.files.get('assets/a.css')!).toString()).toBe(
    '@font-face{src:url(f.woff2)}.b{background:url("pic.png#x")}.c{background:url(data:image/png;base64,AA)}',
  );
});

test('exercises say where what is typed stays', () => {
  const element = part('<section data-words="{&quot;kept&quot;:&quot;in this browser&quot;,&quot;done&quot;:&quot;Done&quot;}"></section>');
  sayWhereTypedStays(element, 'on this page');
  expect(JSON.parse(find(element, hasAttribute('data-words'))!.attribs['data-words']!)).toEqual({ kept: 'on this page', done: 'Done' });
});

test('the same files make the same ZIP, the manifest first', () => {
  const bytes = (text: string) => Buffer.from(text);
  const one = zip(
    new Map([
      ['index.html', bytes('x')],
      ['imsmanifest.xml', bytes('<m/>')],
      ['assets/é.css', bytes('c')],
    ]),
  );
  const two = zip(
    new Map([
      ['assets/é.css', bytes('c')],
      ['imsmanifest.xml', bytes('<m/>')],
      ['index.html', bytes('x')],
    ]),
  );
  expect(Buffer.compare(one, two)).toBe(0);
  expect(Object.keys(unzipSync(one))).toEqual(['imsmanifest.xml', 'assets/é.css', 'index.html']);
});

describe('the package’s words', () => {
  test.each(interfaceLanguages())('are there in each language that the interface speaks: %s', (language) => {
    const { words, language: own } = packageWords(language);
    expect([own, Object.keys(words)]).toEqual([language, Object.keys(packageWords('en').words)]);
    expect(Object.values(words).filter((text) => text === '' || /['"]|\.\.\./.test(text))).toEqual([]);
  });
  test('are typeset, and in English elsewhere', () => {
    const [en, fr] = [packageWords('en').words, packageWords('fr').words];
    expect(fr['told']).toMatch(/choses\u00a0:/);
    expect(packageWords('pl')).toEqual({ words: en, language: 'en' });
    expect(packageWords('fr-CA').words).toEqual(fr);
  });
});

describe('the command’s options', () => {
  test('are SCORM 1.2 unless said', () => {
    expect(scormOptions({ module: 'm' })).toEqual({ module: 'm', language: undefined, version: '1.2', site: undefined });
    expect(scormOptions({ module: 'm', format: 'web' }).version).toBeUndefined();
    expect([packageName('m', 'fr', '1.2'), packageName('m', 'en', '2004'), packageName('m', 'fr', undefined)]).toEqual([
      'm-fr-scorm12.zip',
      'm-en-scorm2004.zip',
      'm-fr-web.zip',
    ]);
  });
  test.each([
    [{ version: '1.3' }, /1\.2.*2004.*1\.3/],
    [{ format: 'pdf' }, /scorm.*web.*pdf/],
    [{ format: 'web', version: '1.2' }, /--version/],
    [{ site: '.' }, /Flambeau/],
    [{ site: '.', now: '2027-03-10' }, /--now/],
  ])('%j is refused', (values, message) => {
    expect(() => scormOptions({ module: 'm', ...values })).toThrow(message);
  });
  test('the file goes into a folder that exists, under its name or another', () => {
    expect(packageFile(undefined, 'm.zip', folder)).toBe(join(folder, 'm.zip'));
    expect(packageFile('content', 'm.zip', folder)).toBe(join(folder, 'content', 'm.zip'));
    expect(packageFile('x.zip', 'm.zip', folder)).toBe(join(folder, 'x.zip'));
    expect(() => packageFile('none/x.zip', 'm.zip', folder)).toThrow(/none/);
    expect(() => packageFile('x.txt', 'm.zip', folder)).toThrow(/\.zip/);
  });
  test('a module that the content does not have is refused, with the one that was meant', () => {
    expect(() => assertModule(join(folder, 'content'), 'profile')).not.toThrow();
    expect(() => assertModule(join(folder, 'content'), 'first-pots')).toThrow(
      /first-post”.*first-post, profile|first-post ».*first-post, profile/s,
    );
    expect(() => assertModule(join(folder, 'content'), '../fr/first-post')).toThrow();
  });
});
