/** The pixels of a picture, put on a canvas of its size. */
export function paint(canvas: HTMLCanvasElement, { width, height, data }: { width: number; height: number; data: Uint8Array }): void {
  canvas.width = width;
  canvas.height = height;
  const clamped = new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);
  canvas.getContext('2d')?.putImageData(new ImageData(clamped, width, height), 0, 0);
}
