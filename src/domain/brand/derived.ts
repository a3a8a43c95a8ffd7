import { wcagContrast } from 'culori';
import { apca } from './apca.ts';
import { brandTokens, type Brand } from './tokens.ts';

/** A shade that the site takes in the place of a company's colour, or the text that it puts on it. */
export interface Derived {
  colour: keyof Brand;
  /** `text` on it; `mark` of it on the page; `night` that is dark enough; `lit`: a text in it on the night. */
  use: 'text' | 'mark' | 'night' | 'lit';
  shade: string;
  ground: string;
  ratio: number;
  lc: number;
}

/** What is not the company's colour as it stands, nor our usual ink on it. */
export function derivedColours(brand: Brand): Derived[] {
  const { night, ember, hot, onFlame, flameLit } = brandTokens(brand);
  const derived: Derived[] = [];
  const add = (colour: keyof Brand, use: Derived['use'], shade: string, ground: string): void => {
    derived.push({
      colour,
      use,
      shade,
      ground,
      ratio: Math.floor(wcagContrast(shade, ground) * 100) / 100,
      lc: Math.round(apca(shade, ground)),
    });
  };
  if (night !== brand.night) add('night', 'night', night, '#fbfaff');
  if (hot.text !== '#21100a') add('ember', 'text', hot.text, brand.ember);
  if (ember.light !== brand.ember) add('ember', 'mark', ember.light, '#fbfaff');
  if (ember.dark !== brand.ember) add('ember', 'mark', ember.dark, '#130f2a');
  if (onFlame !== '#1b1636') add('flame', 'text', onFlame, brand.flame);
  if (flameLit !== brand.flame) add('flame', 'lit', flameLit, night);
  return derived;
}
