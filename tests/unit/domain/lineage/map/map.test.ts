import { expect, test } from 'vitest';
import countries from 'i18n-iso-countries';
import { drawLitMap } from '../../../../../src/domain/lineage/map/draw.ts';
import { ShortPath } from '../../../../../src/domain/lineage/map/short-path.ts';

const all = Object.keys(countries.getAlpha2Codes());

test('the map weighs at most 60 kB, whoever is lit', () => {
  for (const codes of [[], ['FR'], all]) {
    const { dark, lit } = drawLitMap(codes);
    expect(dark.length + lit.reduce((sum, { shape }) => sum + shape.length + 60, 0)).toBeLessThan(60_000);
  }
});

test('small countries get a dot where they are, large ones a shape alone', () => {
  const { lit, width, height } = drawLitMap(['FR', 'LU', 'SG', 'RE', 'XK']);
  const of = (code: string) => lit.find((country) => country.code === code);
  expect(of('FR')!.shape.length).toBeGreaterThan(100);
  expect(of('FR')!.dot).toBeUndefined();
  const [luxembourg, singapore, reunion, kosovo] = ['LU', 'SG', 'RE', 'XK'].map((code) => of(code)!.dot!);
  const eastward = [0, luxembourg!.x, kosovo!.x, reunion!.x, singapore!.x, width];
  const southward = [0, luxembourg!.y, kosovo!.y, singapore!.y, reunion!.y, height];
  for (const order of [eastward, southward]) expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('every inhabited country can be shown', () => {
  const shown = new Set(drawLitMap(all).lit.map(({ code }) => code));
  expect(all.filter((code) => !shown.has(code))).toEqual(['AQ', 'BV', 'UM']);
});

test('a shape that is not lit is in the dark', () => {
  expect(drawLitMap(['FR']).dark.length).toBeLessThan(drawLitMap([]).dark.length);
});

test('paths are short: whole units, relative, no needless point, no empty ring', () => {
  const path = new ShortPath();
  const ring = (points: [number, number][]) => {
    points.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    path.closePath();
  };
  ring([
    [10, 10],
    [15.2, 10],
    [20, 10.3],
    [20, 20],
    [10, 20],
  ]);
  ring([
    [1, 1],
    [1.2, 1.1],
    [1.4, 1],
  ]);
  ring([
    [5, 30],
    [5, 25],
    [8, 25],
  ]);
  expect(String(path)).toBe('M10 10l10 0 0 10-10 0zm-5 20l0-5 3 0z');
});
