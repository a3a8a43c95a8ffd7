import { placeAt } from './draw.ts';
import type { Model } from './model.ts';
import type { View } from './view.ts';

/** Pixels that a press may wander and still be a press. */
const steady = 6;

/**
 * Pointer, wheel and pinch. The page keeps scrolling over the drawing: the wheel zooms once the drawing has the focus (or with Ctrl, which is what a pinch on
 * a touchpad sends), and a finger that moves up or down scrolls the page until one has zoomed in.
 */
export function installGestures(stage: HTMLElement, model: Model, view: View, choose: (place: number) => void): void {
  const fingers = new Map<number, { x: number; y: number }>();
  let wandered = 0;

  const at = (event: MouseEvent) => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left - stage.clientLeft, y: event.clientY - box.top - stage.clientTop };
  };
  const under = (event: PointerEvent) => {
    const { x, y } = at(event);
    return placeAt(model, view.stage, view.camera, x, y, event.pointerType === 'touch' ? 26 : 14);
  };
  const spread = () => {
    const [a, b] = [...fingers.values()];
    return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, distance: Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1) } : undefined;
  };

  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) wandered = 0;
    fingers.set(event.pointerId, at(event));
    stage.setPointerCapture(event.pointerId);
  });
  stage.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) {
      const hovered = under(event);
      stage.toggleAttribute('data-over', hovered >= 0);
      if (hovered === view.hovered) return;
      view.hovered = hovered;
      return view.redraw();
    }
    const [pinched, now] = [spread(), at(event)];
    fingers.set(event.pointerId, now);
    wandered += Math.hypot(now.x - before.x, now.y - before.y);
    const pinching = spread();
    if (pinched && pinching) {
      view.zoom(pinching.distance / pinched.distance, pinching.x, pinching.y, false);
      view.drag(pinching.x - pinched.x, pinching.y - pinched.y);
    } else if (wandered > steady) {
      view.drag(now.x - before.x, now.y - before.y);
    }
  });
  stage.addEventListener('pointerup', (event) => {
    if (fingers.delete(event.pointerId) && fingers.size === 0 && wandered <= steady) {
      const place = under(event);
      if (place >= 0) choose(place);
    }
  });
  stage.addEventListener('pointercancel', (event) => fingers.delete(event.pointerId));
  stage.addEventListener('pointerleave', () => {
    view.hovered = -1;
    view.redraw();
  });
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && document.activeElement !== stage) return;
      const { x, y } = at(event);
      // A notch of a wheel is about 100 pixels, 3 lines or 1 page; touchpads send many small steps.
      const pixels = event.deltaY * ([1, 33, 100][event.deltaMode] ?? 1);
      if (view.zoom(Math.exp(Math.min(Math.max(-pixels, -150), 150) / (event.ctrlKey ? 100 : 300)), x, y, false) || event.ctrlKey)
        event.preventDefault();
    },
    { passive: false },
  );
}
