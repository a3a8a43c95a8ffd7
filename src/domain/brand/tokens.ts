import { clampChroma, converter, formatHex, wcagContrast } from 'culori';
import type { Settings } from '../../schemas/settings.ts';

/** The page's own grounds, light and dark: see src/styles/tokens.css. */
const grounds = { light: ['#fbfaff', '#efecf9', '#ffefcc', '#ffe2d3'], dark: ['#130f2a', '#251f49', '#4a3a17'] } as const;

const toOklch = converter('oklch');

/** The nearest colour of the same hue that can be read (4.5 to 1, WCAG 1.4.3) as text on all the grounds of a theme. */
export function readableOn(colour: string, theme: keyof typeof grounds): string {
  const from = toOklch(colour);
  const reads = (candidate: string) => grounds[theme].every((ground) => wcagContrast(candidate, ground) >= 4.5);
  if (!from) return theme === 'light' ? '#1b1636' : '#f3effc';
  const direction = theme === 'light' ? -0.005 : 0.005;
  for (let lightness = from.l; lightness >= 0 && lightness <= 1; lightness += direction) {
    const candidate = formatHex(clampChroma({ ...from, l: lightness }, 'oklch'));
    if (reads(candidate)) return candidate;
  }
  return theme === 'light' ? '#1b1636' : '#f3effc';
}

/** The colours that come from the settings, with the shades of them that can be read as text in each theme. */
export function brandTokens(brand: Settings['brand']) {
  const both = (colour: string) => ({ light: readableOn(colour, 'light'), dark: readableOn(colour, 'dark') });
  return {
    night: brand.night,
    ember: brand.ember,
    flame: brand.flame,
    emberInk: both(brand.ember),
    pine: both(brand.pine),
    sky: both(brand.sky),
  };
}
