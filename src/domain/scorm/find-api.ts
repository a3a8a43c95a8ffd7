/** As much of a window as the search needs; a test puts plain objects in its place. */
export interface Frame {
  readonly parent?: Frame | null;
  readonly opener?: unknown;
}

/** As many parents as the standards’ own search climbs at the most. */
const mostLevels = 500;

/**
 * Finds a platform’s API as both standards ask: in the window and its parents, then in the window that opened it and the
 * parents of that one; and, since platforms put a frame in the window that they open, in the openers of the parents.
 * A window of another origin throws when it is looked into; the search goes on above it.
 * @param name `API` or `API_1484_11`
 */
export function findApi(start: Frame, name: string): object | undefined {
  const frames = upwards(start);
  const openers = frames.flatMap((frame) => openerOf(frame) ?? []);
  for (const frame of [...frames, ...openers.flatMap(upwards)]) {
    const api = look(() => (frame as Readonly<Record<string, unknown>>)[name]);
    if (typeof api === 'object' && api !== null) return api;
  }
  return undefined;
}

function upwards(start: Frame): Frame[] {
  const frames = [start];
  for (let frame: Frame | null | undefined = start; frames.length <= mostLevels;) {
    const parent: Frame | null | undefined = look(() => frame?.parent);
    if (!parent || frames.includes(parent)) break;
    frames.push(parent);
    frame = parent;
  }
  return frames;
}

function openerOf(frame: Frame): Frame | undefined {
  const opener = look(() => frame.opener);
  return typeof opener === 'object' && opener !== null ? opener : undefined;
}

function look<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
