import { expect, test } from 'vitest';
import { findApi, type Frame } from '../../../../src/domain/scorm/find-api.ts';

const api = { LMSInitialize: () => 'true' };
const top = (more: object = {}): Frame => {
  const frame: { parent?: Frame } & object = { ...more };
  frame.parent = frame;
  return frame;
};
const inside = (parent: Frame, levels = 1, more: object = {}): Frame => {
  let frame: Frame = { parent, ...more };
  for (let level = 1; level < levels; level += 1) frame = { parent: frame };
  return frame;
};
/** A window of another origin: only its parent and its opener can be named. */
const foreign = (parent: Frame): Frame =>
  new Proxy({ parent } as Frame, {
    get: (target, key) => {
      if (key === 'parent') return target.parent;
      if (key === 'opener') return null;
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });

test('in the window itself, in a parent, 500 levels up', () => {
  expect(findApi(top({ API: api }), 'API')).toBe(api);
  expect(findApi(inside(top({ API: api })), 'API')).toBe(api);
  expect(findApi(inside(top({ API: api }), 500), 'API')).toBe(api);
  expect(findApi(inside(top({ API: api }), 501), 'API')).toBeUndefined();
});

test('the nearest one, and only under the name of its standard', () => {
  const near = {};
  expect(findApi(inside(inside(top({ API: api }), 1, { API: near }), 1), 'API')).toBe(near);
  expect(findApi(inside(top({ API: api })), 'API_1484_11')).toBeUndefined();
});

test('in the opener, in its parents, and in the opener of the window that holds the frame', () => {
  const player = inside(top({ API_1484_11: api }), 3);
  expect(findApi(top({ opener: player }), 'API_1484_11')).toBe(api);
  expect(findApi(inside(top({ opener: player }), 2), 'API_1484_11')).toBe(api);
});

test('a parent before an opener', () => {
  const nearer = {};
  expect(findApi(inside(top({ API: nearer }), 1, { opener: top({ API: api }) }), 'API')).toBe(nearer);
});

test('past a window of another origin; and none at the end of a closed circle', () => {
  expect(findApi(inside(foreign(top({ API: api }))), 'API')).toBe(api);
  const first: { parent?: Frame } = {};
  first.parent = { parent: first };
  expect(findApi(first, 'API')).toBeUndefined();
});

test.each([null, undefined, 'yes', true, 0])('what is no API (%s) is none', (value) => {
  expect(findApi(top({ API: value, opener: null }), 'API')).toBeUndefined();
});
