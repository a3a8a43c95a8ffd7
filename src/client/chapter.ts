import { headingLinks } from './reading/heading-links.ts';
import { markPlace } from './reading/place.ts';

/** A long text: it says where in it the reader is, and each heading hands out its link. */
markPlace(document);
headingLinks(document);
