import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../../scripts/inbox.ts';
import { quoted } from '../../../scripts/lib/inbox/draft.ts';
import { formWords } from '../../../scripts/lib/inbox/read-letter.ts';
import { checkContent } from '../../../src/check/index.ts';
import { letterBody } from '../../../src/domain/contact/letter.ts';
import { proposalFields } from '../../../src/domain/proposals/fields.ts';
import { makeContent, run } from './champions-driver.ts';

const words = Object.fromEntries(formWords().map((one) => [one.language, one]));

/** The letter as the page makes it. */
function letter(language: 'en' | 'fr', answers: Partial<Record<(typeof proposalFields)[number], string>>): string {
  const { labels } = words[language]!;
  return letterBody(
    'Hello, here is an idea for the site.',
    proposalFields.map((field) => ({ label: labels[field], text: answers[field] ?? '' })),
  );
}

const whole = {
  what: 'A post',
  title: 'Bicycles for the meter readers',
  text: 'Since May we read meters by bicycle in Ghent.\n\nIt takes as long, and people wave.',
  link: 'https://www.orvane.example/bicycles',
  people: 'Nobody can be recognised.',
  named: 'Yes',
  name: 'Sarah P.',
};

const reading = async (content: string, files: Record<string, string | Uint8Array>, ...more: string[]) => {
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(dirname(content), name);
    writeFileSync(path, text);
    return path;
  });
  return run(() => main([...paths, '--content', content, '--now', '2026-11-30', ...more]));
};
const posts = (content: string) => readdirSync(join(content, 'posts/en')).filter((name) => name !== 'wind-farm.mdx');

test('a letter of the page is shown, checked, and filed as a draft with its credit', async () => {
  const content = makeContent();
  const { code, text } = await reading(content, { 'letter.txt': letter('en', whole) });
  expect([code, text]).toEqual([0, expect.stringContaining('+ posts/en/bicycles-for-the-meter-readers.mdx (a draft')]);
  const draft = readFileSync(join(content, 'posts/en/bicycles-for-the-meter-readers.mdx'), 'utf8');
  expect(draft).toMatch(/^title: "?Bicycles for the meter readers"?$/m);
  expect(draft).toMatch(/^draft: true/m);
  expect(draft).toMatch(/^kind: news/m);
  expect(draft).toMatch(/^link: https:\/\/www\.orvane\.example\/bicycles #/m);
  expect(draft).toMatch(/^proposedBy: Sarah P\.$/m);
  expect(draft).toContain('> Since May we read meters by bicycle in Ghent.');
  const { problems } = await checkContent(content, { language: 'en', now: '2026-11-30' });
  expect(problems.filter(({ file }) => file.includes('bicycles')).map(({ message }) => message)).toEqual([]);
  expect((await reading(content, { 'letter.txt': letter('en', whole) })).text).toContain('already filed');
  expect(posts(content)).toHaveLength(1);
});

test('an e-mail is read in its encoding, quoted, wrapped, or as HTML alone', async () => {
  const mail = (type: string, body: string, more = '') =>
    `From: someone@orvane.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n${more}\r\n${body}`;
  const french = letter('fr', { what: 'Une photo', title: 'La neige à Liège', text: 'Trois poteaux, un matin.', people: 'Personne.' });
  const content = makeContent();
  const { code, text } = await reading(content, {
    'plain.eml': mail('text/plain', french.replaceAll('\n', '\r\n')),
    'base64.eml': mail(
      'text/plain',
      Buffer.from(letter('en', { ...whole, title: 'One' })).toString('base64'),
      'Content-Transfer-Encoding: base64\r\n',
    ),
    'quoted.txt': letter('en', { ...whole, title: 'Two' })
      .split('\n')
      .map((line) => `> > ${line}`)
      .join('\n'),
    'html.eml': mail('text/html', `<div>${letter('en', { ...whole, title: 'Three' }).replaceAll('\n', '<br>')}</div>`),
  });
  expect(code).toBe(0);
  for (const name of ['posts/fr/la-neige-a-liege', 'posts/en/one', 'posts/en/two', 'posts/en/three'])
    expect(text).toContain(`+ ${name}.mdx`);
});

test('who does not wish to be named is not, and a missing consent is said', async () => {
  const content = makeContent();
  const { text } = await reading(content, { 'a.txt': letter('en', { ...whole, what: 'A customer’s words', people: '', named: 'No' }) });
  expect(text).toContain('! Nobody says who has agreed');
  expect(readFileSync(join(content, 'posts/en/bicycles-for-the-meter-readers.mdx'), 'utf8')).not.toContain('Sarah');
});

test('declining files nothing and prints a kind answer in the language of the letter', async () => {
  const content = makeContent();
  const french = letter('fr', { what: 'Un post', title: 'Nos vélos', text: 'Un essai.' });
  const { text } = await reading(content, { 'a.txt': french }, '--decline', '--reason', 'nous en avons parlé en mai.');
  expect(text).toContain('Merci pour « Nos vélos », et pour le temps que vous y avez passé.');
  expect(text).toContain('cette fois : nous en avons parlé en mai.');
  expect(readdirSync(join(content, 'posts/fr'))).toEqual(['wind-farm.mdx']);
});

test('a trial writes nothing, and a letter that is none hinders no other', async () => {
  const content = makeContent();
  expect((await reading(content, { 'a.txt': letter('en', whole) }, '--dry-run')).code).toBe(0);
  expect(posts(content)).toEqual([]);
  const both = await reading(content, { 'none.txt': 'Good morning', 'a.txt': letter('en', whole) });
  expect([both.code, posts(content).length]).toEqual([1, 1]);
});

const hostile = [
  'import fs from "node:fs"\n\n{process.exit(1)}',
  '<script>alert(1)</script>',
  '<Callout kind="note">x</Callout>',
  '{await import("node:fs")}',
  '---\naudience: public\n---',
  '![x](https://evil.example/x.png) [y](javascript:alert(1))',
  '[[blank]] {{ hugo }} {% liquid %}',
  '# Heading\n\n## Another\n\n- list\n\n1. list\n\n> quote\n\n```js\ncode\n```',
  '\u001b[2J\u202eevil\u0000',
  '| a | b |\n|---|---|\n| c | d |',
  'export const x = 1',
  '<!-- comment -->',
  '&lt;b&gt; &amp; &copy;',
  '~~~\nopen fence',
  '\\',
  `${'<div>'.repeat(3000)}`,
  `${'['.repeat(5000)}`,
  'https://evil.example <https://evil.example>',
  `${'long '.repeat(3000)}`,
  '**_`*[(',
  '((nope)) ((desk-phone)) (((x)))',
];

test('twenty-one hostile letters harm nothing: their words stand in a draft as they were written', async () => {
  for (const [index, text] of hostile.entries()) {
    const content = makeContent();
    const { code } = await reading(content, { 'a.txt': letter('en', { ...whole, title: `No ${index}`, text, name: 'a: {b}\n<x> ((y))' }) });
    expect(code).toBe(0);
    const { problems } = await checkContent(content, { language: 'en', now: '2026-11-30' });
    expect(problems.filter(({ file }) => file.includes(`no-${index}`)).map(({ line, message }) => `${index}: ${line} ${message}`)).toEqual(
      [],
    );
    expect(posts(content)).toEqual([`no-${index}.mdx`]);
  }
  expect(hostile).toHaveLength(21);
});

test('hostile mails are refused or read, and end the command in words', async () => {
  const head = 'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: ';
  const mails = [
    '',
    '\u0000'.repeat(100),
    `${head}multipart/mixed; boundary=x\r\n\r\n--x\r\n--x--`,
    `${head}${'multipart/mixed; boundary=x'}\r\n\r\n${'--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n'.repeat(500)}`,
    `${head}text/plain; charset=nonsense\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%%`,
    `${head}text/html\r\n\r\n${'<'.repeat(100_000)}`,
    `${'X: y\r\n'.repeat(20_000)}\r\nbody`,
  ];
  const content = makeContent();
  for (const [index, mail] of mails.entries()) {
    const { code, text } = await reading(content, { [`${index}.eml`]: mail });
    expect([code, text]).toEqual([1, expect.stringContaining('no proposal')]);
  }
});

test('words are quoted so that Markdown makes nothing of them', () => {
  expect(quoted('a *b* <c>\n{d}')).toBe('> a \\*b\\* \\<c\\>\n> \\{d\\}');
});

test('a letter’s double brackets name no word of ours, and its title is one file, whatever its signs', async () => {
  const content = makeContent();
  const odd = { ...whole, title: 'A/B 2.0: ((organisation)) ((nope))', link: 'https://a.example/((nope))' };
  expect((await reading(content, { 'a.txt': letter('en', odd) })).code).toBe(0);
  expect(posts(content)).toEqual(['a-b-2-0-organisation-nope.mdx']);
  const { problems } = await checkContent(content, { language: 'en', now: '2026-11-30' });
  expect(problems.filter(({ file }) => file.includes('a-b-2-0'))).toEqual([]);
});

test.each([
  ['<b>Bicycles</b> at work', 'Sarah <i>P.</i>', 'Bicycles at work', 'Sarah P.'],
  ['Tom &amp; Co at work', '**Sarah**', 'Tom & Co at work', 'Sarah'],
  ['CafÃ© at work', '“Sarah P.”', 'Café at work', 'Sarah P.'],
  ['[Bicycles](https://evil.example) at work', '\u202ESarah', 'Bicycles at work', 'Sarah'],
  ['𓀀 at work', '((nope))', 'at work', '( (nope))'],
  [`${'(('.repeat(44)} at work`, 'https://me:secret@x.example', '( ( ( (', 'x.example'],
  ['<br>', '<br>', 'post', undefined],
])('the title %j and the name %j are filed as words, which the check takes', async (title, name, asTitle, asName) => {
  const content = makeContent();
  await reading(content, { 'a.txt': letter('en', { ...whole, title, name, link: 'https://me@x.example/?a=1&copy;' }) });
  const { problems, content: loaded } = await checkContent(content, { language: 'en', now: '2026-11-30' });
  const [file] = posts(content);
  expect(problems.filter((problem) => problem.file === `posts/en/${file}`).map(({ message }) => message)).toEqual([]);
  const raw = loaded.of('posts').find((post) => post.file === `posts/en/${file}`)?.raw;
  expect(String(raw?.['title'])).toContain(asTitle);
  expect(raw?.['proposedBy']).toBe(asName);
});
