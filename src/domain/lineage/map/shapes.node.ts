import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoCentroid, geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature, quantize } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const require = createRequire(import.meta.url);

/** Natural Earth’s countries (public domain), from the world-atlas package, at 1:110 or 1:50 million. */
export function world(scale: 110 | 50): World {
  return JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}m.json`), 'utf8')) as World;
}

/** Natural Earth gives these no number. */
const unnumbered: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/** Two capitals for a country of world-atlas; `undefined` for areas without a code. */
export function codeOf({ id, properties }: Feature<Geometry, { name: string }>): string | undefined {
  return id === undefined ? unnumbered[properties.name] : countries.numericToAlpha2(String(id).padStart(3, '0'));
}

/** The countries of a world, on a grid of so many steps: coarser ones have fewer points. */
export function countryShapes(topology: World, grid?: number): FeatureCollection<Geometry, { name: string }> {
  const coarse = grid ? quantize(withoutGrid(topology), grid) : topology;
  return feature(coarse, coarse.objects.countries);
}

/** topojson-client refuses to quantise what has been quantised: the arcs are given as degrees first. */
function withoutGrid(topology: World): World {
  const { transform, ...rest } = topology;
  if (!transform) return topology;
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((point): Position => [(x += point[0]!) * kx + dx, (y += point[1]!) * ky + dy]);
  });
  return { ...rest, arcs };
}

/** Places with a code of their own that Natural Earth counts as a part of another country, or leaves out: [longitude, latitude]. */
const elsewhere: Readonly<Record<string, [number, number]>> = {
  BQ: [-68.3, 12.2],
  CC: [96.8, -12.2],
  CX: [105.6, -10.5],
  GF: [-53.1, 3.9],
  GI: [-5.4, 36.1],
  GP: [-61.6, 16.2],
  MQ: [-61, 14.6],
  RE: [55.5, -21.1],
  SJ: [16, 78.6],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  YT: [45.2, -12.8],
};

let middles: ReadonlyMap<string, [number, number]> | undefined;

/** The middle of the largest part of each country, in degrees, by code. They are reckoned once: each language has a map. */
export function countryMiddles(): ReadonlyMap<string, [number, number]> {
  middles ??= findMiddles();
  return middles;
}

function findMiddles(): ReadonlyMap<string, [number, number]> {
  const found = new Map<string, [number, number]>(Object.entries(elsewhere));
  for (const shape of countryShapes(world(50)).features) {
    const code = codeOf(shape);
    if (code && !found.has(code)) found.set(code, geoCentroid(largestPart(shape.geometry)));
  }
  return found;
}

function largestPart(geometry: Geometry): Polygon | Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const parts = (geometry as MultiPolygon).coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const areas = parts.map((part) => geoArea(part));
  return parts[areas.indexOf(Math.max(...areas))]!;
}
