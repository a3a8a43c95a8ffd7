import { extname } from 'node:path/posix';
import { cleanDrawing, type Refusal } from '../../domain/drawings/clean.ts';
import { fileStart, SourceText } from '../../domain/text/source-text.ts';
import { LONGEST } from '../draw-apart.node.ts';
import type { PictureKind } from '../picture-kind.ts';
import { largestPicture, type Picture, type PictureFault } from '../pictures.ts';
import { imageExtensions } from '../places.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

const kinds: Record<string, PictureKind> = {
  '.svg': 'svg',
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.webp': 'webp',
  '.avif': 'avif',
};

/** A picture is what its name says, can be shown as it is, and a drawing draws: it holds no programme and loads nothing. */
export const pictures: Rule = (content, report) => {
  for (const picture of content.pictures) for (const finding of pictureFindings(picture)) report(finding);
};

/** What keeps a picture from being published. */
export function pictureFindings({ file, kind, svg, fault }: Picture): Finding[] {
  const at = { file, ...fileStart, field: '' };
  const extension = extname(file);
  const right = Object.keys(kinds).find((known) => kinds[known] === kind);
  if (fault?.kind === 'text') return [{ ...at, ...fault.fault.place, code: fault.fault.fault }];
  if (fault?.kind === 'unreadable') return [{ ...at, code: 'unreadable' }];
  if (fault?.kind === 'empty' || fault?.kind === 'huge') return [{ ...at, code: 'picture-fault', values: faultValues(fault) }];
  if (!imageExtensions.includes(extension.toLowerCase()) || (kind !== undefined && right === undefined && kind !== 'html'))
    return [{ ...at, code: 'picture-convert', values: { kind: kind ?? extension.slice(1).toLowerCase() } }];
  if (extension !== extension.toLowerCase()) return [];
  if (kind !== kinds[extension]) return [{ ...at, code: 'picture-kind', values: { extension, right, kind } }];
  if (fault?.kind === 'size') return [{ ...at, ...rootPlace(svg ?? ''), field: 'svg', code: 'drawing-size' }];
  if (fault !== undefined) return [{ ...at, code: 'picture-fault', values: faultValues(fault) }];
  return svg === undefined ? [] : drawingFindings(file, svg);
}

function faultValues(fault: Exclude<PictureFault, { kind: 'text' }>): Finding['values'] {
  const most = { mostMegabytes: largestPicture.bytes / 1024 / 1024, mostSide: 6000, seconds: LONGEST };
  return { fault: fault.kind, megabytes: 0, width: 0, height: 0, ...most, ...(fault as Record<string, unknown>), kind: undefined };
}

function rootPlace(svg: string): { line: number; column: number } {
  return new SourceText(svg).place(Math.max(0, svg.search(/<(?:svg:)?svg[\s>]/)));
}

const codes: Record<Refusal['kind'], string> = {
  programme: 'drawing-programme',
  outside: 'drawing-outside',
  element: 'drawing-element',
  heavy: 'drawing-heavy',
};

/** What the build would leave out of the drawing, named. */
function drawingFindings(file: string, svg: string): Finding[] {
  const source = new SourceText(svg);
  const { refused, svg: clean } = cleanDrawing(svg);
  // Only letters that stand in a page are drawn by the reader’s fonts: into points they are turned by those of whoever builds.
  if (refused.length === 0 && becomesPoints(file) && /<text[\s/>]/.test(clean))
    return [{ file, ...source.place(Math.max(0, svg.search(/<(?:svg:)?text[\s/>]/))), field: 'text', code: 'drawing-letters' }];
  return refused.map(({ kind, found, element, offset }) => ({
    file,
    ...source.place(offset),
    field: element,
    code: codes[kind],
    values: kind === 'outside' ? { address: found } : { name: found },
  }));
}

/** Photos of people are made small, and a logo becomes the icons of telephones: no machine’s fonts may show in their bytes. */
function becomesPoints(file: string): boolean {
  return /^(?:champions|settings)\//.test(file);
}
