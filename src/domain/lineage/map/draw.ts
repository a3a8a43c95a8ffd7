import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { codeOf, countryMiddles, countryShapes, world } from './shapes.node.ts';
import { ShortPath } from './short-path.ts';

export interface LitMap {
  width: number;
  height: number;
  /** Path data of all countries that are not lit. */
  dark: string;
  lit: {
    code: string;
    /** Path data; empty for a country that is too small for a shape. */
    shape: string;
    /** Where a dot goes, for a country that is hard to see. */
    dot: { x: number; y: number } | undefined;
  }[];
}

/** Units of the drawing: about a pixel each on a wide screen. */
const width = 1000;
/** Steps of the grid on which the points are set, across the world. */
const grid = 1200;
/** A shape below this many square units gets a dot as well. */
const small = 60;

/** Nobody works there, and it would take a fifth of the drawing. */
const antarctica = 'AQ';

/** The map of the countries in which the torch burns. Countries without a shape or a known place are in its list only. */
export function drawLitMap(codes: Iterable<string>): LitMap {
  const lit = new Set(codes);
  const shapes = countryShapes(world(110), grid).features.filter((shape) => codeOf(shape) !== antarctica);
  const land: FeatureCollection = { type: 'FeatureCollection', features: shapes };
  const projection = geoNaturalEarth1().fitWidth(width, land);
  const path = (features: readonly Feature<Geometry>[]) => {
    const data = new ShortPath();
    geoPath(projection, data)({ type: 'FeatureCollection', features: [...features] });
    return String(data);
  };
  const measure = geoPath(projection);
  const middles = countryMiddles();
  const height = Math.ceil(measure.bounds(land)[1][1]);
  return {
    width,
    height,
    dark: path(shapes.filter((shape) => !lit.has(codeOf(shape) ?? ''))),
    lit: [...lit].sort().flatMap((code) => {
      const shape = shapes.find((candidate) => codeOf(candidate) === code);
      const middle = projection(middles.get(code) ?? [NaN, NaN]);
      const hidden = !shape || measure.area(shape) < small;
      const dot = hidden && middle && middle[1] < height ? { x: Math.round(middle[0]), y: Math.round(middle[1]) } : undefined;
      return shape || dot ? [{ code, shape: shape ? path([shape]) : '', dot }] : [];
    }),
  };
}
