import { expect, test } from 'vitest';
import { suggest } from '../../../../src/domain/text/suggest.ts';

test.each([
  ['titel', ['title', 'summary'], 'title'],
  ['Énergie', ['energie', 'profile'], 'energie'],
  ['LINKEDIN', ['x', 'linkedin'], 'linkedin'],
  ['awa-mbay', ['awa-mbaye', 'ana-mbaye'], 'awa-mbaye'],
  ['kind', ['link', 'alt'], undefined],
  ['sailing', ['energy', 'profile'], undefined],
  ['', ['a'], undefined],
  ['a', [], undefined],
])('%s among %j: %s', (written, candidates, meant) => {
  expect(suggest(written, candidates)).toBe(meant);
});
