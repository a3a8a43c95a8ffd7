import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vocabulary } from '../../../src/mdx/vocabulary.ts';
import { exerciseComponents } from '../../../src/mdx/vocabulary/exercises.ts';
import { check } from '../check/tree.ts';

const manuals = { en: 'src/content/README.md', fr: 'src/content/LISEZ-MOI.md' } as const;
const languages = ['en', 'fr'] as const;

/** The examples of a manual that show exercises or tick-off lists. */
const examples = (language: 'en' | 'fr'): string[] =>
  [...readFileSync(manuals[language], 'utf8').matchAll(/^```mdx\n([\s\S]*?)^```$/gm)]
    .map(([, text]) => text!)
    .filter((text) => new RegExp(`^<(?:${Object.keys(exerciseComponents).join('|')}|Checklist)\\b`).test(text));

test.each(languages)('the %s manual shows every part of every exercise', (language) => {
  const text = examples(language).join('\n');
  for (const [name, { attributes }] of Object.entries(exerciseComponents)) {
    expect(text, name).toMatch(new RegExp(`<${name}\\b`));
    for (const [attribute, rule] of Object.entries(attributes))
      if (rule.required) expect(text, `${name} ${attribute}`).toMatch(new RegExp(`<${name}\\b[^>]* ${attribute}="`));
  }
});

test('every example passes the check, and both languages show the same exercises', async () => {
  const lesson = (body: string) => `---\ntitle: Examples\nsummary: x\nowner: x\nreview: 2027-01-01\norder: 2\nminutes: 5\n---\n\n${body}`;
  const { en: lines } = await check(
    Object.fromEntries(languages.map((language) => [`training/${language}/profile/examples.mdx`, lesson(examples(language).join('\n'))])),
  );
  expect(lines).toEqual([]);
});

test.each(languages)('the %s manual names every value that an attribute takes', (language) => {
  const manual = readFileSync(manuals[language], 'utf8');
  for (const name of Object.keys(exerciseComponents)) {
    for (const rule of Object.values(vocabulary[name]!.attributes))
      for (const value of rule.values ?? []) expect(manual, `${name}: ${value}`).toContain(value);
  }
});
