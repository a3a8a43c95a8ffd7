import './listing/no-code.ts';
import { listingFile, wrongIn } from '../domain/listing/check.ts';
import { readListing } from '../domain/listing/received.ts';

/** Fetched by the form of a listing when somebody comes by their profile's link or asks for their file: the site's own schema, and YAML. */
window.flambeauListing = { wrongIn, listingFile, readListing };
