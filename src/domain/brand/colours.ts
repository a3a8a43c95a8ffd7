import type { Brand } from './tokens.ts';

/** The colours alone, for what draws with them: another logo makes no other image, and nobody’s browser need know its file. */
export function coloursOf({ night, ember, flame, pine, sky }: Brand): Brand {
  return { night, ember, flame, pine, sky };
}
