/** A rectangle in which text stands, in pixels from the image’s left and top edges. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A round shape, in pixels. */
export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** Where a circle begins at the left on a given height: Infinity above and below it. */
export function edgeAt({ x, y, r }: Circle, height: number): number {
  const distance = Math.abs(height - y);
  return distance >= r ? Infinity : x - Math.sqrt(r ** 2 - distance ** 2);
}

/** The width free of circles from the area’s left edge, over the heights from `top` to `bottom`. */
export function roomBetween(top: number, bottom: number, area: Area, circles: Circle[]): number {
  const edges = circles.map((circle) => edgeAt(circle, Math.min(Math.max(circle.y, top), bottom)));
  return Math.min(area.right, ...edges) - area.left;
}
