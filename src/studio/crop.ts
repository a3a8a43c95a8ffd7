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
 * The largest part of a picture that has the proportions of a frame, laid so that the picture’s focal point comes as
 * near to the anchor, a point of the frame, as the picture’s edges let it.
 */
export function cropAround({ width, height }: Size, frame: Size, focal: Point, anchor: Point = { x: 0.5, y: 0.5 }): Crop {
  const scale = Math.min(width / frame.width, height / frame.height);
  const crop = { width: frame.width * scale, height: frame.height * scale };
  const within = (wanted: number, most: number) => Math.min(Math.max(wanted, 0), most);
  return {
    ...crop,
    left: within(focal.x * width - anchor.x * crop.width, width - crop.width),
    top: within(focal.y * height - anchor.y * crop.height, height - crop.height),
  };
}
