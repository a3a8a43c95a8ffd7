import { wordsOf } from '../lib/words.ts';
import type { LineageWords } from '../../domain/lineage/words.ts';
import { askedAddress } from '../lib/address.ts';
import { one, part } from '../lib/dom.ts';
import { placeOfId, prepare } from './find.ts';
import { finderView } from './finder-view.ts';
import { installGestures } from './gestures.ts';
import { installZoomButtons, keysOf } from './keys.ts';
import { load } from './load.ts';
import { addPeople, createModel, type Model, type Move, moved } from './model.ts';
import { placeView } from './place-view.ts';
import { View } from './view.ts';

/** The drawing, once its tree is there. */
interface Drawing {
  model: Model;
  view: View;
}

/** Brings the drawing of the lineage to life: an element that holds what src/components/champions/lineage/Tree.astro writes. */
export function mountLineage(root: HTMLElement): void {
  const words = wordsOf<LineageWords>(root);
  const language = document.documentElement.lang;
  const stage = part(root, 'stage');
  const place = placeView(root, words, language);
  let wanted = askedFor();
  let drawing: Drawing | undefined;

  const tell = () => {
    if (drawing && drawing.view.place >= 0) place.tell(drawing.model, drawing.view.place);
  };
  const focus = (at: number, near = true) => {
    drawing?.view.focus(at, near);
    tell();
  };
  const finder = finderView(root, words, language, (at) => {
    focus(at);
    stage.focus();
  });
  const seek = () => {
    const at = wanted && drawing ? placeOfId(drawing.model, wanted) : -1;
    if (at < 0) return;
    wanted = '';
    focus(at);
  };

  root.hidden = false;
  load(root.dataset['src']!, {
    tree(data) {
      const model = createModel(data);
      const view = new View(one<HTMLCanvasElement>(root, 'canvas'), model);
      drawing = { model, view };
      finder.use(model);
      installZoomButtons(root, view);
      installGestures(stage, model, view, (at) => focus(at, false));
      // For tests: when the drawing stood, and below, when every name was there.
      performance.mark('lineage-drawn');
    },
    names(data) {
      if (!drawing) return;
      const { model, view } = drawing;
      const before = model.people.length;
      addPeople(model, data);
      prepare(model.people.slice(before));
      view.redraw();
      seek();
      tell();
    },
    complete() {
      finder.refresh();
      root.dataset['complete'] = '';
    },
    failed: () => place.say(words.failed),
  });

  stage.addEventListener(
    'keydown',
    keysOf(() => drawing?.view, {
      move: (move: Move) => drawing && focus(drawing.view.place < 0 ? 0 : moved(drawing.model, drawing.view.place, move)),
      open() {
        const address = drawing && place.addressOf(drawing.model, drawing.view.place);
        if (address) location.assign(address);
      },
      type: finder.type,
    }),
  );
  stage.addEventListener('focus', () => {
    if (drawing?.model.places && drawing.view.place < 0) focus(0, false);
  });
  addEventListener('hashchange', () => {
    wanted = askedFor();
    seek();
  });
}

/** The person whom the address asks for: `#person=awa-mbaye`, or just `#awa-mbaye`. */
function askedFor(): string {
  const asked = askedAddress(['person']).read();
  return asked ? (asked.get('person') ?? '') : location.hash.slice(1);
}
