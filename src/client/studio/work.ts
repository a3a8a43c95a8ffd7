import type { Design } from '../../share-images/remix/messages.ts';
import type { StudioData } from '../../share-images/remix/types.ts';
import { cardOf, stateOf, type StudioState } from './state.ts';

/** The image on which somebody works: what they chose and wrote, and whether there is a photo. */
export function createWork({ card, words }: StudioData) {
  let state: StudioState = stateOf(card);
  let hasPhoto = false;
  const cardFor = (wanted: StudioState) => cardOf(card, wanted, words['sharedBy'] ?? '');
  return {
    get state(): StudioState {
      return state;
    },
    get hasPhoto(): boolean {
      return hasPhoto;
    },
    change(change: Partial<StudioState>): void {
      state = { ...state, ...change };
    },
    /** Another photo, or none, has its point in the middle. */
    usePhoto(has: boolean): void {
      hasPhoto = has;
      state = { ...state, focal: { x: 0.5, y: 0.5 } };
    },
    reset(): void {
      state = stateOf(card);
    },
    design: (): Design => ({ card: cardFor(state), photo: hasPhoto ? { focal: state.focal, place: state.place } : undefined }),
    /** Whether the image is the post’s own. */
    isUntouched: (): boolean => !hasPhoto && JSON.stringify(cardFor(state)) === JSON.stringify(cardFor(stateOf(card))),
    /** What the image says in somebody’s words. */
    said: (): string => [state.eyebrow, state.headline, state.figure, state.label].join('\n'),
  };
}
