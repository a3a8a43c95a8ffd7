import sharp from 'sharp';

const COLOURS = ['#0c6456', '#2c4bb8', '#ff6a2b', '#1a1440'];

/** A small square drawing of a head, which stands for a photo. PNG. */
export async function drawPhoto(index: number): Promise<Uint8Array> {
  const colour = COLOURS[index % COLOURS.length]!;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="160"><rect width="160" height="160" fill="${colour}"/><circle cx="80" cy="66" r="${28 + index}" fill="#fff"/><ellipse cx="80" cy="160" rx="62" ry="52" fill="#fff"/></svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
