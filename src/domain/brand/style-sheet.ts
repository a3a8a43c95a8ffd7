import type { Settings } from '../../schemas/settings.ts';
import { brandTokens } from './tokens.ts';

/** The settings' colours as custom properties, for src/styles/tokens.css. */
export function brandStyleSheet(brand: Settings['brand']): string {
  const { night, ember, flame, emberInk, pine, sky } = brandTokens(brand);
  const properties = {
    night,
    ember,
    flame,
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
