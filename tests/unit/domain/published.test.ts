import { expect, test } from 'vitest';
import { manifestText } from '../../../scripts/lib/publish/manifest.ts';
import { readPublication } from '../../../src/domain/published.ts';

const manifest = {
  generator: 'flambeau' as const,
  release: '20261130-134512345-0a1b2c',
  edition: 'internal' as const,
  day: '2026-11-30',
  published: '2026-11-30T13:45:12.345Z',
  by: 'lea@comms-4',
  files: { 'index.html': { size: 3, sha256: '0'.repeat(64) }, 'a.css': { size: 3, sha256: '0'.repeat(64) } },
  kept: {},
};

test('what `publish` writes is read back', () => {
  expect(readPublication(manifestText(manifest))).toEqual({
    moment: new Date('2026-11-30T13:45:12.345Z'),
    by: 'lea@comms-4',
    release: '20261130-134512345-0a1b2c',
    files: 2,
  });
  const { by: _by, ...unnamed } = manifest;
  expect(readPublication(manifestText(unnamed))?.by).toBeUndefined();
});

test.each([
  '',
  '<!doctype html>',
  '{}',
  '[]',
  'null',
  '{"generator":"flambeau","published":"soon","release":"1","files":{}}',
  '{"generator":"flambeau"',
])('%s is no such list', (text) => expect(readPublication(text)).toBeUndefined());
