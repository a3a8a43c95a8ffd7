import { brandTokens, type Brand } from './tokens.ts';

/** The settings' colours as custom properties, for src/styles/tokens.css. */
export function brandStyleSheet(brand: Brand): string {
  const { night, ember, hot, flame, onFlame, flameLit, emberInk, pine, sky } = brandTokens(brand);
  const properties = {
    night,
    'ember-light': ember.light,
    'ember-dark': ember.dark,
    'ember-night': ember.night,
    hot: hot.fill,
    'on-hot': hot.text,
    'hot-edge-light': hot.edge.light,
    'hot-edge-dark': hot.edge.dark,
    'hot-edge-night': hot.edge.night,
    flame,
    'on-flame': onFlame,
    'flame-lit': flameLit,
    'ember-ink-light': emberInk.light,
    'ember-ink-dark': emberInk.dark,
    'pine-light': pine.light,
    'pine-dark': pine.dark,
    'sky-light': sky.light,
    'sky-dark': sky.dark,
  };
  return `:root{${Object.entries(properties)
    .map(([name, value]) => `--brand-${name}:${value}`)
    .join(';')}}`;
}
