import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { componentSections } from '../../../src/mdx/manual.ts';
import { vocabulary } from '../../../src/mdx/vocabulary.ts';

test.each(['README.md', 'LISEZ-MOI.md'])(
  'each component that stands by itself has its section, example and reason not to use it (%s)',
  (file) => {
    const sections = componentSections(readFileSync(`src/content/${file}`, 'utf8'));
    const explained = sections.flatMap(({ components }) => components);
    const alone = Object.entries(vocabulary).flatMap(([name, { parents }]) => (parents === undefined ? [name] : []));
    expect([...explained].sort()).toEqual(alone.sort());
    for (const { whenNot, example, components } of sections) {
      // The last sentences of the section, which the site sets apart: rules that hold whenever it is used stand before them.
      expect(whenNot, components[0]).toMatch(/^\*\*(?:Not|Pas)\*\* [^\n]+$/);
      for (const name of components) expect(example, name).toContain(`<${name}`);
    }
  },
);

test('a heading names one component or several, then its purpose; what an example holds is no heading', () => {
  const manual = [
    '### Callout, a remark, set apart',
    '```mdx\n## A heading\n\n<Callout kind="note">\n```',
    'One line.',
    '**Not** here.',
    '### Exercise and Answer, something to try',
    '```mdx\n<Exercise>\n```',
    '### ChampionLink, ChapterLink, PostLink',
    '```mdx\n<ChampionLink />\n```',
    '### Steps, without an example',
    '### Something else',
    '```mdx\n<Steps>\n```',
  ].join('\n\n');
  expect(componentSections(manual).map(({ components, purpose }) => [components.join(), purpose])).toEqual([
    ['Callout', 'a remark, set apart'],
    ['Exercise,Answer', 'something to try'],
    ['ChampionLink,ChapterLink,PostLink', ''],
  ]);
  expect(componentSections(manual)[0]).toMatchObject({
    example: '## A heading\n\n<Callout kind="note">',
    text: 'One line.',
    whenNot: '**Not** here.',
  });
});
