/** A size, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A part of a picture, in its pixels; edges may lie between two of them. */
export interface Crop extends Size {
  left: number;
  top: number;
}

/** A point of a picture as shares of its width and height, from its left top corner. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The part of a picture that fills a frame, laid so that the picture’s focal point comes to the anchor, a point of the
 * frame. It is the largest such part; where its edges keep the focal point from the anchor it shrinks, at most by
 * `zoom`.
 */
export function cropAround({ width, height }: Size, frame: Size, focal: Point, anchor: Point = { x: 0.5, y: 0.5 }, zoom = 1): Crop {
  const whole = Math.min(width / frame.width, height / frame.height);
  // The widest crop that has room on both sides of its anchor.
  const free = Math.min(
    roomFor(focal.x * width, width, anchor.x) / frame.width,
    roomFor(focal.y * height, height, anchor.y) / frame.height,
  );
  const scale = Math.min(whole, Math.max(free, whole / zoom));
  const crop = { width: frame.width * scale, height: frame.height * scale };
  const within = (wanted: number, most: number) => Math.min(Math.max(wanted, 0), most);
  return {
    ...crop,
    left: within(focal.x * width - anchor.x * crop.width, width - crop.width),
    top: within(focal.y * height - anchor.y * crop.height, height - crop.height),
  };
}

function roomFor(place: number, length: number, anchor: number): number {
  return Math.min(place / anchor, (length - place) / (1 - anchor));
}
