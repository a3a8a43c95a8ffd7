import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { fileParts } from '../../../../scripts/lib/edit/file-text.ts';
import { formOf } from '../../../../src/schemas/form.ts';
import type { Typed } from '../../../../scripts/lib/edit/values.ts';
import { entryPlace } from '../../../../src/check/places.ts';
import { scanFolder } from '../../../../src/check/scan.ts';
import { asShown } from './typed.ts';

/** A file with some of its fields typed anew. */
function edited(file: string, text: string, changes: Record<string, Typed>, body?: string): string {
  const fields = formOf(entryPlace(file)!.collection);
  const parts = fileParts(file, text)!;
  return parts.with(fields, { ...asShown(fields, parts.data), ...changes }, body ?? parts.body);
}

test('every file of the demo, saved as it was opened, is the same to the last byte', async () => {
  const folder = 'src/content';
  const files = (await scanFolder(folder)).files.filter((file) => entryPlace(file) !== undefined && /\.(?:mdx|yaml)$/.test(file));
  expect(files.length).toBeGreaterThan(300);
  const changed = files.filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return edited(file, text, {}) !== text;
  });
  expect(changed).toEqual([]);
});

const chapter = `---
# Asked for by the legal team.
title: "The charter" # short
summary: >
  What one may say,
  and to whom.
owner: Communication
order: 1
short: Charter
review: 2027-06-01
---

## One

Text.
`;

test('a field changes where it stands: comments and the order of the others stay', () => {
  expect(edited('guide/en/charter.mdx', chapter, { title: 'The charter, on one page' })).toBe(
    chapter.replace('"The charter"', 'The charter, on one page'),
  );
  expect(edited('guide/en/charter.mdx', chapter, { review: '2027-09-01', order: '2' })).toBe(
    chapter.replace('2027-06-01', '2027-09-01').replace('order: 1', 'order: 2'),
  );
  expect(edited('guide/en/charter.mdx', chapter, { summary: 'What one may say.' })).toContain('\nowner: Communication\norder: 1\n');
});

test('a field that was not there takes its place in the order of the schema; one left blank goes', () => {
  const text = edited('guide/en/charter.mdx', chapter, { draft: true, short: 'The charter' });
  expect(text.indexOf('draft: true')).toBeGreaterThan(text.indexOf('owner:'));
  expect(text.indexOf('draft: true')).toBeLessThan(text.indexOf('order:'));
  expect(edited('guide/en/charter.mdx', text, { draft: true, owner: '' })).not.toContain('owner');
});

test('a text of several lines keeps its form, and nothing else of the file is written anew', () => {
  const post =
    'title:   A post  # two spaces\nvoices:\n  - id: lived\n    label: I lived it\n    text: |\n      First.\n\n      Second.\n  - id: question\n    label: Ask\n    text: Why?\n';
  const data = parse(post) as { voices: { text: string }[] };
  const fields = formOf('posts');
  const typed = asShown(fields, data) as { voices: { at: number; value: Record<string, Typed> }[] };
  typed.voices[0]!.value['text'] = 'First.\n\nAnother.\n';
  const front = (yaml: string) => `---\n${yaml}---\n\nText.\n`;
  const parts = fileParts('posts/en/a.mdx', front(post))!;
  expect(parts.with(fields, typed, parts.body)).toBe(front(post.replace('Second.', 'Another.')));
  typed.voices[1]!.value['text'] = 'Why?\n\nAnd how?';
  expect(parse(parts.with(fields, typed, parts.body).split('---\n')[1]!).voices[1].text).toBe('Why?\n\nAnd how?');
});

test('items are added, moved and removed; an item that stays keeps what is written beside it', () => {
  const yaml = 'title: A\nhashtags: [Rabat, Repair]\nprompts:\n  # the best one\n  - What surprised you?\n  - Who was there?\n';
  const file = `---\n${yaml}---\nText.\n`;
  const text = edited('posts/en/a.mdx', file, {
    hashtags: [
      { at: 1, value: 'Repair' },
      { at: -1, value: 'Saturday' },
      { at: -1, value: ' ' },
    ],
    prompts: [
      { at: 0, value: 'What surprised you?' },
      { at: -1, value: 'What next?' },
      { at: 1, value: 'Who was there?' },
    ],
  });
  expect(text).toContain('hashtags: [Repair, Saturday]');
  expect(text).toContain('# the best one\n  - What surprised you?');
  expect(parse(text.split('---\n')[1]!)).toMatchObject({ prompts: ['What surprised you?', 'What next?', 'Who was there?'] });
});

test('a misspelt field, which no form shows, stays for the check to tell', () => {
  expect(edited('guide/en/charter.mdx', chapter.replace('owner:', 'ownr:'), { order: '3' })).toContain('ownr: Communication');
});

test('a text below changes alone, and line ends stay those of the file', () => {
  expect(edited('guide/en/charter.mdx', chapter, {}, '## One\n\nOther words.\n')).toBe(chapter.replace('Text.', 'Other words.'));
  const windows = chapter.replaceAll('\n', '\r\n');
  expect(edited('guide/en/charter.mdx', windows, { order: '2' }, '## One\n\nOther words.\n')).toBe(
    windows.replace('Text.', 'Other words.').replace('order: 1', 'order: 2'),
  );
});

test('a file whose YAML cannot be read has no form', () => {
  expect(fileParts('guide/en/charter.mdx', '---\ntitle: a: b\n---\nText.')).toBeUndefined();
  expect(fileParts('guide/en/charter.mdx', 'No front matter')).toBeUndefined();
  expect(fileParts('champions/a.yaml', '- a list')).toBeUndefined();
});
