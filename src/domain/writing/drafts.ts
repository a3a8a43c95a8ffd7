import { isRecord, isText, readKept, type Reader, type Shelf } from '../kept.ts';

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

/** What a place’s parts and a text may have, in letters: no network takes more than 63,206. */
const longestName = 200;
const longestText = 100_000;

const nameOf = ({ post, language, network, voice }: DraftPlace) => [post, language, network, voice].join(' ');

/** Drafts as a browser kept them; what is none is left out and counted. */
export const readDrafts: Reader<Record<string, Draft>> = (value) => {
  if (!isRecord(value)) return undefined;
  const drafts = Object.values(value).flatMap((draft) => readDraft(draft) ?? []);
  return { value: Object.fromEntries(drafts.map((draft) => [nameOf(draft), draft])), dropped: Object.keys(value).length - drafts.length };
};

function readDraft(value: unknown): Draft | undefined {
  if (!isRecord(value)) return undefined;
  const { post, language, network, voice, text, saved } = value;
  if (![post, language, network, voice].every((part) => isText(part, longestName))) return undefined;
  if (!isText(text, longestText) || !isText(saved, longestName) || Number.isNaN(Date.parse(saved))) return undefined;
  return { post, language, network, voice, text, saved } as Draft;
}

/** Everything that a browser refuses to keep (a private window, a full disk) is kept for the page’s life only. */
export class Drafts {
  readonly #shelf: Shelf;
  #kept: Record<string, Draft> = {};

  /** Whether the browser takes what it is given; before the first write, it is believed to. */
  #isKept = true;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** All of them, read anew: another tab may have written some. */
  all(): Draft[] {
    if (this.#isKept) this.#kept = readKept(this.#shelf, readDrafts) ?? {};
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
    this.#isKept = this.#shelf.write(Object.keys(this.#kept).length > 0 ? JSON.stringify(this.#kept) : undefined);
  }
}
