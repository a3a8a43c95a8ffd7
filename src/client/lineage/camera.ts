/** What part of the drawing is seen. Rows stretch from a screenful of all to names side by side; columns stretch along, but never shrink to nothing. */
export interface Camera {
  /** Pixels a row. */
  scale: number;
  /** What stands in the middle of the stage: a row, and a generation from 0. */
  row: number;
  column: number;
}

/** The stage in CSS pixels, and how much there is to show. */
export interface Stage {
  width: number;
  height: number;
  rows: number;
  columns: number;
}

/** Pixels kept free around the drawing; on the right there is room for the last names. */
const margin = { block: 24, start: 22, end: 150 };
/** Rows at which everybody has room for a name, and the widest ones. */
const readableRow = 20;
const largestRow = 30;
/** Pixels between generations in which most names fit, and in which they can be guessed. */
const roomyColumn = 190;
const narrowColumn = 110;
/** Of a narrow stage: then somebody’s sponsor is in sight as well. */
const columnShare = 0.45;

/** Pixels of a phone’s width, and what one scrolls past on it. */
const narrowStage = 640;
const longestStage = 1500;

/** Pixels a row from which names are drawn. */
export const namesFrom = 12;

/** The room on the right that a narrow stage can spare. */
const end = (width: number) => Math.min(margin.end, width * 0.4);

export const smallestScale = ({ height, rows }: Stage) => Math.min(readableRow, (height - 2 * margin.block) / Math.max(rows, 1));

/** Pixels between two generations at a scale. */
export function columnWidth(stage: Stage, scale: number): number {
  const fitting = (stage.width - margin.start - end(stage.width)) / Math.max(stage.columns - 1, 1);
  const roomy = Math.max(Math.min(fitting, 260), Math.min(roomyColumn, Math.max(stage.width * columnShare, narrowColumn)));
  const smallest = smallestScale(stage);
  const stretch = scale <= smallest ? 0 : Math.log(scale / smallest) / Math.log(largestRow / smallest);
  const wide = Math.min(fitting, roomy) * (1 - stretch) + roomy * stretch;
  // Where everybody has room for a name by height, nobody is a mere dot for want of width.
  return scale >= readableRow ? Math.max(wide, narrowColumn) : wide;
}

/** Where a row and a column are on the stage. */
export function projection(stage: Stage, { scale, row, column }: Camera) {
  const width = columnWidth(stage, scale);
  const left = stage.width / 2 - column * width;
  const top = stage.height / 2 - row * scale;
  return {
    width,
    x: (at: number) => left + at * width,
    y: (at: number) => top + at * scale,
    columnAt: (x: number) => (x - left) / width,
    rowAt: (y: number) => (y - top) / scale,
  };
}

/** The middle for one direction: what is smaller than the stage is centred (or at the start), what is larger never leaves a gap. */
function within(middle: number, last: number, unit: number, length: number, before: number, after: number, centred: boolean): number {
  const first = (length / 2 - before) / unit;
  const final = last - (length / 2 - after) / unit;
  if (first <= final) return Math.min(Math.max(middle, first), final);
  return centred ? last / 2 : first;
}

/** The camera with its scale and middle in bounds. */
export function bounded(stage: Stage, camera: Camera): Camera {
  const scale = Math.min(Math.max(camera.scale, smallestScale(stage)), largestRow);
  return {
    scale,
    row: within(camera.row, stage.rows, scale, stage.height, margin.block, margin.block, true),
    column: within(camera.column, stage.columns - 1, columnWidth(stage, scale), stage.width, margin.start, end(stage.width), false),
  };
}

/** Pixels of height in which a narrow stage shows everybody with a name; undefined where they are too many to scroll past. */
export function readableHeight({ width, rows }: Pick<Stage, 'width' | 'rows'>): number | undefined {
  const height = rows * readableRow + 2 * margin.block;
  return width < narrowStage && height <= longestStage ? height : undefined;
}

/** Everything at once. */
export const overview = (stage: Stage): Camera => bounded(stage, { scale: 0, row: 0, column: 0 });

/** Nearer or farther, while what is under a point of the stage stays there. */
export function zoomedAt(stage: Stage, camera: Camera, factor: number, x: number, y: number): Camera {
  const now = projection(stage, camera);
  const scale = bounded(stage, { ...camera, scale: camera.scale * factor }).scale;
  const [row, column] = [now.rowAt(y), now.columnAt(x)];
  return bounded(stage, {
    scale,
    row: row - (y - stage.height / 2) / scale,
    column: column - (x - stage.width / 2) / columnWidth(stage, scale),
  });
}

/** Moved by pixels, as if one drew the paper along. */
export function dragged(stage: Stage, camera: Camera, dx: number, dy: number): Camera {
  return bounded(stage, { ...camera, row: camera.row - dy / camera.scale, column: camera.column - dx / columnWidth(stage, camera.scale) });
}

/** A place in the middle, near enough to read names: no nearer than it is, where they can be read already. */
export function centredOn(stage: Stage, camera: Camera, row: number, column: number): Camera {
  const readable = camera.scale >= namesFrom && columnWidth(stage, camera.scale) >= narrowColumn;
  const near = columnWidth(stage, readableRow) >= narrowColumn ? readableRow : largestRow;
  return bounded(stage, { scale: readable ? camera.scale : Math.max(camera.scale, near), row, column });
}

/** Between two cameras, from 0 to 1: rows in proportion, so that near and far go by at the same pace. */
export function between(from: Camera, to: Camera, at: number): Camera {
  const mix = (a: number, b: number) => a + (b - a) * at;
  const scale = Math.exp(mix(Math.log(from.scale), Math.log(to.scale)));
  // The middle moves most while the whole is seen.
  const shift = from.scale === to.scale ? at : (1 / scale - 1 / from.scale) / (1 / to.scale - 1 / from.scale);
  return { scale, row: from.row + (to.row - from.row) * shift, column: mix(from.column, to.column) };
}
