import sharp from 'sharp';

/** Side of the square photo that is put on an image, in pixels: the disc of the largest format, and a little more. */
const side = 640;

const photos = new Map<string, Promise<string>>();

/**
 * A photo file as a square JPEG `data:` URI, upright, centred on what draws the eye, and without the metadata of the
 * camera (place, date, device), which sharp leaves out unless asked.
 */
export function photoDataUri(path: string): Promise<string> {
  const held = photos.get(path) ?? encode(path);
  photos.set(path, held);
  return held;
}

async function encode(path: string): Promise<string> {
  const jpeg = await sharp(path)
    .rotate()
    .resize(side, side, { fit: 'cover', position: 'attention' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 86 })
    .toBuffer();
  return `data:image/jpeg;base64,${jpeg.toString('base64')}`;
}
