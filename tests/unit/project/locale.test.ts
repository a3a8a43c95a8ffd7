import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
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

test('no formatter of Intl is made without a locale, and none without src/i18n/intl.ts', () => {
  expect(found(/new Intl\.\w+\(\s*(?:\)(?!\.resolvedOptions)|undefined|\[\]|\{)/)).toEqual([]);
  // The directory has no byte to spare for English behind its own language.
  const exempt = ['src/i18n/intl.ts', 'src/client/directory/counter.ts'];
  expect(found(/new Intl\.(?:Collator|NumberFormat|ListFormat|PluralRules)\(/, (file) => exempt.includes(file))).toEqual([]);
  // English for programs is on every machine; a moment of the reader’s own day, in words, is of the reader’s own zone.
  expect(
    found(/new Intl\.DateTimeFormat\((?!'en\b|\)\.resolvedOptions)/, (file) =>
      ['src/i18n/intl.ts', 'src/client/desk/acts.ts'].includes(file),
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
    'src/client/published.ts',
    'scripts/lib/words.ts',
  ]);
});

test('what pages, lists and reports are made of is the same under five locales and five time zones', { timeout: 300_000 }, async () => {
  const machines = [
    ['C', 'UTC'],
    ['fr_FR.UTF-8', 'Pacific/Pago_Pago'],
    ['tr_TR.UTF-8', 'Europe/Istanbul'],
    ['ar_EG.UTF-8', 'Pacific/Kiritimati'],
    ['et_EE.UTF-8', 'America/St_Johns'],
  ] as const;
  const digests = await Promise.all(
    machines.map(async ([locale, zone]) => {
      const env = { ...process.env, LANG: locale, LC_ALL: locale, LANGUAGE: locale.slice(0, 2), TZ: zone };
      return (await promisify(execFile)(process.execPath, ['tests/unit/project/locale-child.mjs'], { env })).stdout.trim();
    }),
  );
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(digests).size, digests.join('\n')).toBe(1);
});
