/** What a draft belongs to. */
export interface DraftPlace {
  post: string;
  language: string;
  network: string;
  voice: string;
}

export interface Draft extends DraftPlace {
  text: string;
  /** When it was last changed, ISO 8601. */
  saved: string;
}

const key = 'flambeau.drafts';
const nameOf = ({ post, language, network, voice }: DraftPlace) => [post, language, network, voice].join(' ');

/** Everything that a browser refuses to keep (a private window, a full disk) is kept for the page’s life only. */
export class Drafts {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
  #kept: Record<string, Draft> = {};

  constructor(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined) {
    this.#storage = storage;
  }

  /** All of them, read anew: another tab may have written some. */
  all(): Draft[] {
    try {
      const text = this.#storage?.getItem(key);
      const stored: unknown = text ? JSON.parse(text) : {};
      if (this.#storage && stored && typeof stored === 'object') this.#kept = stored as Record<string, Draft>;
    } catch {
      // What cannot be read is as good as nothing.
    }
    return Object.values(this.#kept);
  }

  find(place: DraftPlace): Draft | undefined {
    this.all();
    return this.#kept[nameOf(place)];
  }

  /** Keeps a text, or forgets it: undefined. */
  keep(place: DraftPlace, text: string | undefined, now: Date): void {
    this.all();
    const { post, language, network, voice } = place;
    if (text === undefined) delete this.#kept[nameOf(place)];
    else this.#kept[nameOf(place)] = { post, language, network, voice, text, saved: now.toISOString() };
    this.#write();
  }

  /** Forgets all of them, and returns them in case that was a mistake. */
  erase(): Draft[] {
    const all = this.all();
    this.#kept = {};
    this.#write();
    return all;
  }

  restore(drafts: readonly Draft[]): void {
    this.all();
    for (const draft of drafts) this.#kept[nameOf(draft)] = draft;
    this.#write();
  }

  #write(): void {
    try {
      if (Object.keys(this.#kept).length > 0) this.#storage?.setItem(key, JSON.stringify(this.#kept));
      else this.#storage?.removeItem(key);
    } catch {
      // See the class’s comment.
    }
  }
}
