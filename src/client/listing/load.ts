import { loadScript } from '../lib/load-script.ts';
import type { listingFile, wrongIn } from '../../domain/listing/check.ts';
import type { readListing } from '../../domain/listing/received.ts';

export interface ListingCheck {
  wrongIn: typeof wrongIn;
  listingFile: typeof listingFile;
  readListing: typeof readListing;
}

declare global {
  interface Window {
    /** Set by src/client/listing-check.ts. */
    flambeauListing?: ListingCheck;
  }
}

/** The schema is heavy: it is fetched once, when a link brings a listing or somebody asks for their file. */
export async function loadCheck(source: string): Promise<ListingCheck> {
  if (!window.flambeauListing) await loadScript(source);
  return window.flambeauListing!;
}
