/**
 * Makes the images that will be asked for next while one is being packed: packing leaves the thread that lays out and
 * paints, so that both cores work. No more than `ahead` pictures wait in memory.
 * @param paths the addresses of all images, in the order in which they will be asked for
 */
export function renderAhead(
  paths: readonly string[],
  make: (path: string) => Promise<Uint8Array>,
  ahead = 2,
): (path: string) => Promise<Uint8Array> {
  const places = new Map(paths.map((path, place) => [path, place]));
  const begun = new Map<string, Promise<Uint8Array>>();
  const given = new Set<string>();

  function begin(path: string): Promise<Uint8Array> {
    const image = begun.get(path) ?? make(path);
    begun.set(path, image);
    // Whoever asks for it hears of it.
    image.catch(() => undefined);
    return image;
  }

  return async (path) => {
    const image = begin(path);
    given.add(path);
    const place = places.get(path);
    const next = place === undefined ? [] : paths.slice(place + 1, place + 1 + ahead);
    for (const other of next) if (!given.has(other)) void begin(other);
    try {
      return await image;
    } finally {
      begun.delete(path);
    }
  };
}
