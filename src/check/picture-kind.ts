export type PictureKind =
  'svg' | 'png' | 'jpeg' | 'webp' | 'avif' | 'gif' | 'heic' | 'tiff' | 'bmp' | 'jxl' | 'ico' | 'psd' | 'pdf' | 'svgz' | 'html';

/**
 * What the first bytes of a file say that it is, by the signatures of the formats’ specifications: PNG 5.2, JPEG (SOI
 * and a marker), RIFF/WEBP, ISO BMFF with its brands (ISO 23008-12 for HEIC, AV1 Image File Format for AVIF), GIF89a,
 * TIFF 6.0, BMP, JPEG XL, ICO, PSD, PDF, gzip, and text that begins as SVG or HTML does.
 */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a/.test(text)) return 'gif';
  if (/^(?:II\*\0|MM\0\*)/.test(text)) return 'tiff';
  if (text.slice(4, 8) === 'ftyp') return isoKind(text);
  if (text.startsWith('BM')) return 'bmp';
  if (text.startsWith('\xff\x0a') || text.startsWith('\0\0\0\x0cJXL ')) return 'jxl';
  if (text.startsWith('\0\0\x01\0')) return 'ico';
  if (text.startsWith('8BPS')) return 'psd';
  if (text.startsWith('%PDF-')) return 'pdf';
  if (text.startsWith('\x1f\x8b')) return 'svgz';
  const plain = text.replaceAll('\0', '');
  if (/<(?:svg:)?svg[\s>]/.test(plain)) return 'svg';
  return /<(?:!doctype html|html|head|body)\b/i.test(plain) ? 'html' : undefined;
}

/** A file of the ISO base media format: its brands tell AVIF from HEIC; `mif1` alone is either, and then HEIC’s own word decides. */
function isoKind(text: string): PictureKind | undefined {
  const length = (text.charCodeAt(2) << 8) | text.charCodeAt(3);
  const brands = text.slice(8, Math.max(16, Math.min(length, 256)));
  if (/avi[fs]/.test(brands)) return 'avif';
  if (/hei[cxms]|hev[cx]/.test(brands)) return 'heic';
  return /mif1|msf1/.test(brands) ? (text.includes('av01') ? 'avif' : 'heic') : undefined;
}
