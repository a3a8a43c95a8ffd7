import { expect, test } from 'vitest';
import { loadContent } from '../../../../src/check/load.ts';
import type { Finding } from '../../../../src/check/problem.ts';
import { postTexts } from '../../../../src/check/rules/post-texts.ts';
import { changedTree, swap, type Change } from '../tree.ts';

async function findings(changes: Record<string, Change>): Promise<Finding[]> {
  const found: Finding[] = [];
  postTexts(await loadContent(await changedTree(changes)), (finding) => found.push(finding));
  return found;
}
const post = 'posts/fr/wind-farm.mdx';

test('texts that suit their networks get no remark', async () => {
  expect(await findings({})).toEqual([]);
});

test('a text that is too long on one network, counted with all that is added to it', async () => {
  const [only, ...others] = await findings({ [post]: swap('of [[your town]] opens.', `of [[your town]] opens. ${'vent '.repeat(40)}`) });
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    file: post,
    line: 19,
    field: 'voices[0].overrides.bluesky',
    code: 'coach-tooLong',
    values: { network: 'Bluesky' },
  });
});

test('a phrase that the settings set aside, with its reason, once for each text', async () => {
  const avoid =
    'avoid:\n  - phrases: { fr: [cette semaine seulement, this week] }\n    reason: { fr: Cela presse., en: It hurries. }\n    instead: { fr: Rien., en: Nothing. }\nnetworks:';
  const found = await findings({ 'settings/site.yaml': swap('networks:', avoid) });
  expect(found.filter(({ file }) => file === post).map(({ field, code, values }) => [field, code, values?.['found']])).toEqual([
    ['voices[0].text', 'coach-avoided', 'this week'],
  ]);
  expect(found[0]!.values).toMatchObject({ reason: 'Cela presse.', instead: 'Rien.' });
});

test('a sentence in capitals', async () => {
  const found = await findings({ [post]: swap('farm opens this week.', 'FARM OPENS THIS WEEK.') });
  expect(found.map(({ code }) => code)).toEqual(['coach-capitals']);
});
