import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { championYaml, editYaml } from '../../../scripts/lib/champions/edit-yaml.ts';

describe('writing', () => {
  test('a list that grows is written anew; its other items keep what is said of them', () => {
    const text =
      'name: A # who\ntopics:\n  # asked in May\n  - topic: one\n    help: { fr: Un }\nlanguages: [ fr,  en ]\nlabelled: 2026-05-04\n';
    const data = {
      ...(parse(text) as Record<string, unknown>),
      email: 'a@b.example',
      topics: [
        { topic: 'one', help: { fr: 'Un' } },
        { topic: 'two', help: { fr: 'Deux' } },
      ],
    };
    const edited = editYaml(text, data);
    expect(parse(edited)).toEqual(data);
    expect(edited).toContain('# asked in May');
    expect(edited).toContain('name: A # who');
    expect(edited.indexOf('email:')).toBeLessThan(edited.indexOf('labelled:'));
  });

  test('texts that YAML would misread stand between quotes', () => {
    const data = { name: 'true', job: { fr: 'a: b #c' }, languages: ['no', 'fr'] };
    expect(parse(championYaml(data))).toEqual(data);
    // Astro’s reader makes days and numbers of these.
    const misread = { name: '2026-01-01', city: '0b11', labelled: '2026-05-04' };
    expect(championYaml(misread)).toBe('name: "2026-01-01"\ncity: "0b11"\nlabelled: 2026-05-04\n');
    expect(editYaml('name: A\ncity: B\nlabelled: 2026-05-01\n', misread)).toBe('name: "2026-01-01"\ncity: "0b11"\nlabelled: 2026-05-04\n');
    expect(parse(editYaml('name: A\njob: { fr: x }\nlanguages: [fr]\n', { ...data, job: { fr: 'a, b}: c' } }))).toEqual({
      ...data,
      job: { fr: 'a, b}: c' },
    });
  });
});
