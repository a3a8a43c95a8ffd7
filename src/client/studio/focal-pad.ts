import { fill } from '../../i18n/fill.ts';
import type { Point } from '../../share-images/remix/crop.ts';
import { part } from '../lib/dom.ts';
import { numberFormatOf } from '../../i18n/intl.ts';

const steps: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The photo with a point on it, which is moved by touch, mouse or arrow keys. */
export function createFocalPad(root: HTMLElement, words: Record<string, string>, onChange: (point: Point) => void) {
  const pad = part(root, 'studio-focal');
  const canvas = part<HTMLCanvasElement>(root, 'studio-focal-photo');
  const handle = part(root, 'studio-focal-point');
  const percent = numberFormatOf(document.documentElement.lang, { style: 'percent' });
  let point: Point = { x: 0.5, y: 0.5 };

  /** Moves the point, without telling. */
  function move(to: Point): void {
    const within = (share: number) => Math.round(Math.min(Math.max(share, 0), 1) * 100) / 100;
    point = { x: within(to.x), y: within(to.y) };
    handle.style.left = `${point.x * 100}%`;
    handle.style.top = `${point.y * 100}%`;
    handle.setAttribute('aria-valuenow', String(Math.round(point.x * 100)));
    handle.setAttribute('aria-valuetext', fill(words['focalAt'] ?? '', { x: percent.format(point.x), y: percent.format(point.y) }));
  }
  function change(to: Point): void {
    move(to);
    onChange(point);
  }

  const follow = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = pad.getBoundingClientRect();
    change({ x: (clientX - left) / width, y: (clientY - top) / height });
  };
  pad.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    pad.setPointerCapture(event.pointerId);
    follow(event);
    handle.focus({ preventScroll: true });
    event.preventDefault();
  });
  pad.addEventListener('pointermove', (event) => {
    if (pad.hasPointerCapture(event.pointerId)) follow(event);
  });
  handle.addEventListener('keydown', (event) => {
    const step = event.key === 'Home' ? { x: 0.5 - point.x, y: 0.5 - point.y } : steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const length = event.key === 'Home' ? 1 : event.shiftKey ? 0.1 : 0.02;
    change({ x: point.x + step.x * length, y: point.y + step.y * length });
  });

  return {
    point: move,
    /** Shows another photo, its point in the middle. */
    show(bitmap: ImageBitmap): void {
      const scale = Math.min(1, 640 / Math.max(bitmap.width, bitmap.height));
      canvas.width = Math.max(1, Math.round(bitmap.width * scale));
      canvas.height = Math.max(1, Math.round(bitmap.height * scale));
      const context = canvas.getContext('2d');
      if (context) context.imageSmoothingQuality = 'high';
      context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      move({ x: 0.5, y: 0.5 });
    },
  };
}
