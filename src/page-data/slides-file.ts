import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import pptxgen from 'pptxgenjs';
import { coloursOf } from '../domain/brand/colours.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import type { KitPiece } from '../queries/kit.ts';
import { getSite } from '../queries/site.ts';
import { slidesOf } from './slides.ts';

/** A font that every office program has: ours cannot be put into the file. */
const FONT = 'Arial';

/** In inches, on a slide of 13.33 by 7.5. */
const LEFT = 0.8;
const WIDTH = 11.7;

/**
 * Slides as a PowerPoint file, which LibreOffice, Keynote and Google read too: a first slide with the title, then one for each heading;
 * what one says is in the notes. The same text gives the same bytes.
 */
export async function slidesFile({ entry, contentLanguage }: KitPiece): Promise<Uint8Array<ArrayBuffer>> {
  const site = await getSite();
  const colours = coloursOf(site.brand);
  const set = (text: string) => typeset(text, contentLanguage);
  const bare = (colour: string) => colour.replace('#', '').toUpperCase();
  const file = new pptxgen();
  file.layout = 'LAYOUT_WIDE';
  file.title = set(entry.data.title);
  file.company = site.organisation;
  file.author = site.name;
  const first = file.addSlide();
  first.background = { color: bare(colours.night) };
  first.addText(set(entry.data.title), {
    x: LEFT,
    y: 2.2,
    w: WIDTH,
    h: 2,
    fontFace: FONT,
    fontSize: 44,
    bold: true,
    color: 'FFFFFF',
    valign: 'top',
  });
  first.addText(set(entry.data.summary), {
    x: LEFT,
    y: 4.4,
    w: WIDTH,
    h: 1.4,
    fontFace: FONT,
    fontSize: 20,
    color: 'FFFFFF',
    valign: 'top',
  });
  for (const { title, points, said } of slidesOf(entry)) {
    const slide = file.addSlide();
    slide.addShape('rect', { x: 0, y: 0, w: 0.2, h: 7.5, fill: { color: bare(colours.ember) } });
    slide.addText(set(title), {
      x: LEFT,
      y: 0.5,
      w: WIDTH,
      h: 1.3,
      fontFace: FONT,
      fontSize: 34,
      bold: true,
      color: bare(colours.night),
      valign: 'top',
    });
    const lines = points.map((text) => ({ text: set(text), options: { bullet: true, breakLine: true, paraSpaceAfter: 10 } }));
    if (lines.length > 0)
      slide.addText(lines, {
        x: LEFT,
        y: 2,
        w: WIDTH,
        h: 4.9,
        fontFace: FONT,
        fontSize: 24,
        color: '1F1F2B',
        valign: 'top',
        lang: contentLanguage,
      });
    if (said.length > 0) slide.addNotes(said.map(set).join('\n\n'));
  }
  return undated((await file.write({ outputType: 'uint8array' })) as Uint8Array);
}

/** The library writes the moment into the file and its ZIP; a build may not. Stored as it is, so that a withdrawal can be proven by reading it. */
function undated(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  const fixed = parts.map(([path, bytes]): [string, Uint8Array] => [
    path,
    path === 'docProps/core.xml' ? strToU8(strFromU8(bytes).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2000-01-01T00:00:00Z')) : bytes,
  ]);
  // The content types come first, as the format asks; the date is the first that a ZIP can tell.
  const types = '[Content_Types].xml';
  const ordered = [...fixed.filter(([path]) => path === types), ...fixed.filter(([path]) => path !== types && !path.endsWith('/'))];
  return zipSync(Object.fromEntries(ordered), { level: 0, mtime: new Date(1980, 0, 1) });
}
