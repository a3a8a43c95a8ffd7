import { describe, expect, test } from 'vitest';
import { type Field, formOf } from '../../../../src/schemas/form.ts';
import { insertions } from '../../../../scripts/lib/edit/components.ts';
import { peopleHelp } from '../../../../src/i18n/editing/help/people.ts';
import { settingsHelp } from '../../../../src/i18n/editing/help/settings.ts';
import { textsHelp } from '../../../../src/i18n/editing/help/texts.ts';
import { collectionLabels } from '../../../../src/i18n/editing/collections.ts';
import { labels } from '../../../../src/i18n/editing/labels.ts';
import { vocabulary } from '../../../../src/mdx/vocabulary.ts';
import { collectionDefinitions, type CollectionName } from '../../../../src/schemas/index.ts';

const collections = Object.keys(collectionDefinitions) as CollectionName[];

/** All fields of all forms, those inside others included, with their names; items of lists have none. */
function* allFields(fields = collections.flatMap((name) => Object.entries(formOf(name)))): Generator<[string, Field]> {
  for (const [name, field] of fields) {
    yield [name, field];
    if (field.kind === 'group') yield* allFields(Object.entries(field.fields));
    if (field.kind === 'list' || field.kind === 'map') yield* allFields([['', field.item]]);
  }
}

describe('the words of forms', () => {
  test('each field has a name in both languages, and no name is of a field that is gone', () => {
    const names = new Set([...allFields()].map(([name]) => name).filter((name) => name !== ''));
    expect(Object.keys(labels).sort()).toEqual([...names].sort());
    expect(Object.keys(collectionLabels).sort()).toEqual([...collections].sort());
  });

  test('each sentence of a schema is said in French, once, and none is left of a sentence that is gone', () => {
    const said = [textsHelp, peopleHelp, settingsHelp].flatMap((helps) => Object.keys(helps));
    const asked = new Set([...allFields()].map(([, { help }]) => help).filter((help) => help !== ''));
    expect(said.sort()).toEqual([...asked].sort());
  });
});

describe('a form follows the schema', () => {
  const post = formOf('posts');

  test('kinds of fields, what must be there, and what a field may hold', () => {
    expect(post['title']).toMatchObject({ kind: 'line', required: true, max: 90 });
    expect(post['review']).toMatchObject({ kind: 'day', required: true });
    expect(post['draft']).toMatchObject({ kind: 'flag', required: false });
    expect(post['audience']).toMatchObject({ kind: 'choice', values: ['public', 'internal', 'champions'] });
    expect(post['topics']).toMatchObject({ kind: 'list', item: { kind: 'line', target: 'topics' } });
    expect(post['voices']).toMatchObject({
      kind: 'list',
      item: { kind: 'group', fields: { text: { kind: 'text' }, overrides: { kind: 'map' } } },
    });
    expect(formOf('guide')['order']).toMatchObject({ kind: 'number' });
  });

  test('its fields stand in the order of the schema', () => {
    expect(Object.keys(post).slice(0, 3)).toEqual(['title', 'summary', 'questions']);
  });
});

test.each(['en', 'fr'] as const)(
  'every component that stands by itself can be inserted, with the example of the manual (%s)',
  (language) => {
    const texts = insertions(language)
      .map(({ text }) => text)
      .join('\n');
    const missing = Object.entries(vocabulary).flatMap(([name, { parents }]) =>
      parents !== undefined || texts.includes(`<${name}`) ? [] : [name],
    );
    expect(missing).toEqual([]);
    expect(insertions(language)[0]?.name).toBe(language === 'en' ? 'Callout, a remark set apart' : 'Callout, une remarque à part');
  },
);
