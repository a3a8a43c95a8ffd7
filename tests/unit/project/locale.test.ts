import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Code that runs on our machines: what it makes is the same in Dakar, Tallinn and Istanbul. */
const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro|mjs)$/.test(name) && !name.startsWith('content/'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort(),
);

const found = (pattern: RegExp, but: (file: string) => boolean = () => false) =>
  files.flatMap((file) =>
    but(file)
      ? []
      : readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            !/^\s*(?:\*|\/\/|\/\*\*)/.test(line) && pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
          ),
  );

test('no formatter of Intl is made without a locale, and none outside the browser without src/i18n/intl.ts', () => {
  expect(found(/new Intl\.\w+\(\s*(?:\)(?!\.resolvedOptions)|undefined|\[\]|\{)/)).toEqual([]);
  expect(
    found(
      /new Intl\.(?:Collator|NumberFormat|ListFormat|PluralRules)\(/,
      (file) => file === 'src/i18n/intl.ts' || file.startsWith('src/client/'),
    ),
  ).toEqual([]);
});

test('names of languages and countries come from src/i18n/names.node.ts, not from the machine', () => {
  expect(found(/Intl\.DisplayNames/)).toEqual([]);
});

test('letters change case and texts are compared in a language that is said', () => {
  expect(found(/\.toLocale(?:Upper|Lower)Case\(\s*\)|\.toLocale(?:Date|Time)?String\(\s*\)/)).toEqual([]);
  expect(found(/\.localeCompare\((?:[^,()]|\([^()]*\))*\)/)).toEqual([]);
});

test('only what asks for the reader’s own zone, or the language of a command, asks the machine', () => {
  expect(found(/Intl\.DateTimeFormat\(\)/).map((line) => line.split(':')[0])).toEqual([
    'src/client/calendar/own-times.ts',
    'src/client/directory/near.ts',
    'src/client/listing/form.ts',
    'scripts/lib/words.ts',
  ]);
});
