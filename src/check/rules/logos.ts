import { extname } from 'node:path/posix';
import type { Picture } from '../pictures.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { pictureAddresses, picturePath } from './images.ts';

/** The files that a logo may be. */
export const logoExtensions = ['.svg', '.png', '.webp'];

/** Each page shows it: a drawing goes out as it is, a picture of points is made smaller. */
const heaviest = { drawing: 60_000, points: 2_000_000 };

/** Below this, in points, it is blurred on any screen. */
const least = 40;

/** The logo’s files lie beside the settings, and suit a header. That they can be shown at all is said of the files. */
export const logos: Rule = (content, report) => {
  const addressFault = pictureAddresses(content);
  for (const site of content.of('site')) {
    const brand = site.data?.brand;
    for (const field of ['logo', 'logoDark', 'mark'] as const) {
      const address = brand?.[field];
      if (address === undefined) continue;
      const at = { file: site.file, ...site.yaml.value(['brand', field]), field: `brand.${field}` };
      const fault = addressFault(site.file, address);
      const path = picturePath(site.file, address);
      if (fault) report({ ...at, ...fault });
      else if (!path.startsWith('settings/'))
        report({ ...at, code: 'logo-place', values: { name: path.slice(path.lastIndexOf('/') + 1) } });
      else for (const found of logoFaults(content.pictures.find(({ file }) => file === path))) report({ ...at, ...found });
    }
  }
};

/** What makes a sound picture unfit for a header. */
export function logoFaults(picture: Picture | undefined): Pick<Finding, 'code' | 'values'>[] {
  if (picture === undefined) return [];
  const extension = extname(picture.file);
  if (!logoExtensions.includes(extension)) return [{ code: 'logo-kind', values: { extension } }];
  if (picture.size === undefined) return [];
  const { width, height, bytes } = picture.size;
  const isDrawing = extension === '.svg';
  const most = isDrawing ? heaviest.drawing : heaviest.points;
  const points = { width: Math.round(width), height: Math.round(height) };
  const faults: Pick<Finding, 'code' | 'values'>[] = [];
  if (bytes > most)
    faults.push({ code: 'logo-heavy', values: { kilobytes: Math.ceil(bytes / 1000), most: most / 1000, drawing: isDrawing } });
  if (!isDrawing && Math.min(width, height) < least) faults.push({ code: 'logo-small', values: { ...points, least } });
  else if (width > 10 * height || height > 2 * width) faults.push({ code: 'logo-shape', values: points });
  return faults;
}
