import { rgb } from 'culori';

/**
 * How well a text of one colour reads on another by APCA 0.1.9 (https://github.com/Myndex/apca-w3, the candidate for
 * WCAG 3): from about 106, black on white, to −108, white on black. 60 is enough for running text of some weight, 75 for
 * any. It is told beside the ratio of WCAG 2.2, which decides.
 */
export function apca(text: string, ground: string): number {
  const [ink, paper] = [luminance(text), luminance(ground)];
  if (Math.abs(paper - ink) < 0.0005) return 0;
  const isDarkOnLight = paper > ink;
  const contrast = isDarkOnLight ? (paper ** 0.56 - ink ** 0.57) * 1.14 : (paper ** 0.65 - ink ** 0.62) * 1.14;
  if (Math.abs(contrast) < 0.1) return 0;
  return (contrast - (isDarkOnLight ? 0.027 : -0.027)) * 100;
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour) ?? { r: 0, g: 0, b: 0 };
  const y = 0.2126729 * r ** 2.4 + 0.7151522 * g ** 2.4 + 0.072175 * b ** 2.4;
  return y < 0.022 ? y + (0.022 - y) ** 1.414 : y;
}
