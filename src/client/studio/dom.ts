/** The part of the studio that is marked `data-studio-NAME`. A missing one is a mistake of ours, said at once. */
export function part<Type extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Type {
  const found = root.querySelector<Type>(`[data-studio-${name}]`);
  if (!found) throw new Error(`The studio has no part “${name}”.`);
  return found;
}

/** The pixels of a picture, put on a canvas of its size. */
export function paint(canvas: HTMLCanvasElement, { width, height, data }: { width: number; height: number; data: Uint8Array }): void {
  canvas.width = width;
  canvas.height = height;
  const clamped = new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);
  canvas.getContext('2d')?.putImageData(new ImageData(clamped, width, height), 0, 0);
}

/** Hands bytes over as a file. */
export function save(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
