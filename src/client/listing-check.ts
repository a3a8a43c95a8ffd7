import { listingFile, wrongIn } from '../domain/listing/check.ts';

/** Fetched by the form of a listing when somebody asks for their file: the site's own schema, and YAML. */
window.flambeauListing = { wrongIn, listingFile };
