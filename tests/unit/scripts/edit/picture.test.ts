import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { openDesk } from '../../../../scripts/lib/edit/desk.ts';
import { stepsOf } from '../../../../scripts/lib/undo/store.ts';
import { takeBack } from '../../../../scripts/lib/undo/take-back.ts';
import { changedTree } from '../../check/tree.ts';

const undo = mkdtempSync(join(tmpdir(), 'flambeau-picture-undo-'));
afterAll(() => rmSync(undo, { recursive: true }));

const photo = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer();
const file = 'guide/fr/charter.mdx';

test('a picture is put beside its text under a name that suits, never over another one, and is one step of undo', async () => {
  const content = await changedTree({});
  const desk = openDesk(content, '2026-11-30', 'en', undo);
  const [red, blue] = [await photo('#f00'), await photo('#00f')];
  expect(await desk.addPicture({ file, name: 'Été à Lille.JPEG', bytes: red })).toEqual({ kind: 'added', address: './ete-a-lille.jpg' });
  expect(await desk.addPicture({ file, name: 'ete a lille.jpg', bytes: red })).toEqual({ kind: 'added', address: './ete-a-lille.jpg' });
  // Named for another format than it is: the name is put right, not the picture.
  expect(await desk.addPicture({ file, name: '../ete-a-lille.png', bytes: blue })).toEqual({
    kind: 'added',
    address: './ete-a-lille-2.jpg',
  });
  expect(readFileSync(join(content, 'guide/fr/ete-a-lille.jpg')).equals(red)).toBe(true);
  for (const step of stepsOf(content, undo).reverse()) takeBack(step, undo);
  expect([existsSync(join(content, 'guide/fr/ete-a-lille.jpg')), existsSync(join(content, 'guide/fr/ete-a-lille-2.jpg'))]).toEqual([
    false,
    false,
  ]);
});

test('what the check would refuse is refused with its words, and nothing is written', async () => {
  const content = await changedTree({});
  const desk = openDesk(content, '2026-11-30', 'en', undo);
  const red = await photo('#f00');
  const said = async (name: string, bytes: Buffer) => {
    const added = await desk.addPicture({ file, name, bytes });
    return added.kind === 'picture' ? added.problems.map(({ code }) => code) : added.kind;
  };
  expect(await said('cut.jpg', red.subarray(0, 80))).toEqual(['picture-fault']);
  expect(await said('empty.jpg', Buffer.alloc(0))).toEqual(['picture-fault']);
  expect(await said('moves.gif', Buffer.from('GIF89a'))).toEqual(['picture-convert']);
  expect(await said('page.png', Buffer.from('<!doctype html><p>No'))).toEqual(['picture-kind']);
  expect(await said('drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))).toEqual([
    'drawing-programme',
  ]);
  expect(await said('charter.mdx', Buffer.from('{process.exit()}'))).toBe('unknown');
  expect(await desk.addPicture({ file: '../secret.mdx', name: 'a.jpg', bytes: red })).toEqual({ kind: 'unknown' });
  expect(stepsOf(content, undo)).toEqual([]);
});
