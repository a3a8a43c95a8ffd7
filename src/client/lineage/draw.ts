import { type Camera, namesFrom, projection, type Stage } from './camera.ts';
import { type Model, personAt } from './model.ts';

/** The colours of the page’s theme, as the browser computes them. */
export interface Colours {
  paper: string;
  ink: string;
  line: string;
  edge: string;
  ember: string;
}

export interface Scene {
  model: Model;
  stage: Stage;
  camera: Camera;
  colours: Colours;
  font: string;
  /** The place that is looked at, and those before it. */
  line: readonly number[];
  /** The place under the pointer, -1 for none. */
  hovered: number;
}

/** The first of a column’s places that is seen, or whose line is: both it and its parent stand in order. */
function firstSeen(column: readonly number[], bottomOf: (place: number) => number, top: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bottomOf(column[middle]!) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The radius of a dot at a scale. */
export const dotRadius = (scale: number) => Math.min(Math.max(scale * 0.3, 0.9), 5.5);

/** Where many share a pixel, one is drawn. */
const apartAt = (scale: number) => (scale < 2 ? 1.5 : 0);

/**
 * Draws what is seen of the lineage: at most a line and a dot for each pixel’s height of each generation, whatever the
 * number of people, and names only where there is room for them.
 */
export function draw(context: CanvasRenderingContext2D, scene: Scene): void {
  const { stage, camera, colours, line, hovered } = scene;
  const pen = penFor(context, scene);
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, stage.width, stage.height);
  context.lineJoin = 'round';
  context.textBaseline = 'middle';

  drawLines(context, scene, pen);
  const { shown, unnamed } = placesInSight(scene, pen);
  drawDots(context, scene, pen, shown, unnamed);
  const hasRoom = camera.scale >= namesFrom && pen.width > 70;
  if (hasRoom) for (const place of shown) if (!line.includes(place)) pen.name(place, false);

  drawOwnLine(context, scene, pen);
  const [here] = line;
  for (const place of line) if (place === here || hasRoom) pen.name(place, place === here);
  if (hovered >= 0 && hovered !== here) pen.name(hovered, true);
}

/** What draws one thing of a scene: a line to a place, a dot, a name. */
function penFor(context: CanvasRenderingContext2D, { model, stage, camera, colours, font }: Scene) {
  const { row, parent, size, generation } = model;
  const { x, y, width, rowAt } = projection(stage, camera);
  const radius = dotRadius(camera.scale);
  const bend = width * 0.45;
  const parentRow = (place: number) => row[parent[place]!] ?? row[place]!;
  return {
    x,
    y,
    width,
    radius,
    parentRow,
    top: rowAt(-20),
    bottom: rowAt(stage.height + 20),
    inSight: (column: number, room: number) => x(column) > -room && x(column) - width < stage.width,
    join(place: number): void {
      const column = generation[place]!;
      const [x1, y1, x2, y2] = [x(column - 1), y(parentRow(place)), x(column), y(row[place]!)];
      context.moveTo(x1, y1);
      if (Math.abs(y1 - y2) < 1) context.lineTo(x2, y2);
      else context.bezierCurveTo(x1 + bend, y1, x2 - bend, y2, x2, y2);
    },
    dot(place: number, r: number): void {
      const [cx, cy] = [x(generation[place]!), y(row[place]!)];
      context.moveTo(cx + r, cy);
      context.arc(cx, cy, r, 0, 2 * Math.PI);
    },
    name(place: number, bold: boolean): void {
      const person = personAt(model, place);
      if (!person) return;
      context.font = `${bold ? 700 : 400} ${camera.scale < 16 && !bold ? 12 : 14}px ${font}`;
      const room = size[place]! > 1 && !bold ? width - radius * 2 - 14 : 240;
      const [tx, ty] = [x(generation[place]!) + radius + 6, y(row[place]!)];
      const { text, wide } = shortened(person.name, room, context);
      // A plate, since a line would show between the letters.
      context.fillStyle = colours.paper;
      context.fillRect(tx - 2, ty - 7, wide + 4, 14);
      context.fillStyle = colours.ink;
      context.fillText(text, tx, ty);
    },
  };
}
type Pen = ReturnType<typeof penFor>;

/** The lines between places, generation after generation. */
function drawLines(context: CanvasRenderingContext2D, { model, camera, colours }: Scene, pen: Pen): void {
  const { row, columns } = model;
  context.strokeStyle = colours.line;
  context.lineWidth = camera.scale < 4 ? 0.7 : 1.5;
  columns.forEach((column, generation) => {
    if (generation === 0 || !pen.inSight(generation, 0)) return;
    context.beginPath();
    let last = -Infinity;
    for (let index = firstSeen(column, (place) => Math.max(row[place]!, pen.parentRow(place)), pen.top); index < column.length; index++) {
      const place = column[index]!;
      if (Math.min(row[place]!, pen.parentRow(place)) > pen.bottom) break;
      const at = pen.y(row[place]!);
      if (at - last < apartAt(camera.scale)) continue;
      last = at;
      pen.join(place);
    }
    context.stroke();
  });
}

/** The places that get a dot: those of listed people, and the others. */
function placesInSight({ model, camera }: Scene, pen: Pen): { shown: number[]; unnamed: number[] } {
  const { row, columns, listed } = model;
  const shown: number[] = [];
  const unnamed: number[] = [];
  columns.forEach((column, generation) => {
    if (!pen.inSight(generation, 300)) return;
    let last = -Infinity;
    for (let index = firstSeen(column, (place) => row[place]!, pen.top); index < column.length; index++) {
      const place = column[index]!;
      if (row[place]! > pen.bottom) break;
      const at = pen.y(row[place]!);
      if (at - last < apartAt(camera.scale)) continue;
      last = at;
      (listed[place]! < 0 ? unnamed : shown).push(place);
    }
  });
  return { shown, unnamed };
}

function drawDots(context: CanvasRenderingContext2D, { model, colours }: Scene, pen: Pen, shown: number[], unnamed: number[]): void {
  const { radius, x, y } = pen;
  context.fillStyle = colours.ember;
  context.beginPath();
  if (radius < 1.5)
    for (const place of shown) context.rect(x(model.generation[place]!) - radius, y(model.row[place]!) - radius, radius * 2, radius * 2);
  else for (const place of shown) pen.dot(place, radius);
  context.fill();
  context.fillStyle = colours.paper;
  context.strokeStyle = colours.edge;
  context.lineWidth = Math.min(radius * 0.6, 2);
  context.beginPath();
  for (const place of unnamed) pen.dot(place, radius * 0.85);
  context.fill();
  context.stroke();
}

/** The place that is looked at, and the line back to its first spark. */
function drawOwnLine(context: CanvasRenderingContext2D, { model, colours, line }: Scene, pen: Pen): void {
  context.strokeStyle = colours.ember;
  context.lineWidth = 4;
  context.beginPath();
  for (const place of line) if (model.parent[place]! >= 0) pen.join(place);
  context.stroke();
  const [here] = line;
  const large = Math.max(pen.radius, 4.5);
  for (const place of line) {
    const isUnnamed = model.listed[place]! < 0;
    context.beginPath();
    pen.dot(place, place === here ? large + 2.5 : large);
    context.fillStyle = isUnnamed ? colours.paper : colours.ember;
    context.fill();
    context.lineWidth = place === here ? 3 : 2;
    context.strokeStyle = place === here ? colours.ink : isUnnamed ? colours.edge : colours.ember;
    context.stroke();
  }
}

/** A text and its width; one that is too wide is cut with an ellipsis, by the average width of its letters: measuring each cut would cost a frame. */
function shortened(text: string, room: number, context: CanvasRenderingContext2D): { text: string; wide: number } {
  const { width } = context.measureText(text);
  if (width <= room) return { text, wide: width };
  const letters = [...text];
  return {
    text: `${letters
      .slice(0, Math.max(1, Math.floor((letters.length * room) / width) - 1))
      .join('')
      .trimEnd()}…`,
    wide: room,
  };
}

/** The place that is nearest to a point of the stage, within a finger’s reach; -1 for none. */
export function placeAt(model: Model, stage: Stage, camera: Camera, px: number, py: number, reach: number): number {
  const { x, y, columnAt } = projection(stage, camera);
  let found = -1;
  let nearest = reach;
  for (const generation of [Math.floor(columnAt(px)), Math.ceil(columnAt(px))]) {
    const column = model.columns[generation] ?? [];
    const after = firstSeen(column, (place) => y(model.row[place]!), py);
    for (const place of [column[after - 1], column[after]]) {
      if (place === undefined) continue;
      // A name to the right of its dot can be pressed as well.
      const dx = px - x(generation);
      const distance = Math.hypot(camera.scale >= namesFrom && dx > 0 && dx < 110 ? 0 : dx, py - y(model.row[place]!));
      if (distance < nearest) [found, nearest] = [place, distance];
    }
  }
  return found;
}
