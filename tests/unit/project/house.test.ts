import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { arrows, arrowTable, purposes, refusal } from '../../../scripts/lint/house.mjs';
import { filesBelow, type Import, importsOf, project } from './imports.ts';

const files = filesBelow(['src', 'scripts'], ['.ts', '.astro', '.mjs']);
const imports = importsOf(files);

test('the reading of imports finds what it must', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(imports.length).toBeGreaterThan(1500);
  expect(imports.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(100);
  expect(imports.some(({ from }) => from.endsWith('.astro'))).toBe(true);
});

test('no file imports what its room may not', () => {
  const refused = imports.flatMap(({ from, to, typeOnly }) => {
    const reason = refusal(from, to, { typeOnly });
    return reason === undefined ? [] : [`${from} → ${to}: ${reason}`];
  });
  expect(refused).toEqual([]);
});

test('the table lets nothing run back up: the rooms have an order', () => {
  const below = (room: string, seen: readonly string[] = []): string[][] =>
    seen.includes(room)
      ? [[...seen, room]]
      : Object.keys(arrows[room as keyof typeof arrows] ?? {}).flatMap((other) => below(other, [...seen, room]));
  expect(Object.keys(arrows).flatMap((room) => below(room))).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const uses = Map.groupBy(
    imports.filter(({ typeOnly }) => !typeOnly),
    ({ from }: Import) => from,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const { to } of uses.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('the house has at most 22 rooms, each with a purpose', () => {
  const rooms = readdirSync(join(project, 'src'), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !['content', 'styles'].includes(entry.name),
  );
  expect(rooms.map(({ name }) => name).sort()).toEqual(Object.keys(purposes).sort());
  expect(rooms.length).toBeLessThanOrEqual(22);
});

test('CONTRIBUTING prints the table that is held here', () => {
  expect(readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8')).toContain(arrowTable());
});

test('a refusal names the room and what it may use', () => {
  expect(refusal('src/domain/a.ts', 'src/client/b.ts', { typeOnly: true })).toMatch(
    /^domain\/ .* may not import client\/\. It may use: schemas, i18n\./,
  );
  expect(refusal('src/client/a.ts', 'src/view-models/b.ts', { typeOnly: false })).toContain('types only');
  expect(refusal('src/client/a.ts', 'src/view-models/b.ts', { typeOnly: true })).toBeUndefined();
  expect(refusal('scripts/a.ts', 'src/client/b.ts', { typeOnly: true })).toContain('a browser');
});
