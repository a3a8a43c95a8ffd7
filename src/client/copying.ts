import { installCopyButtons } from './lib/copy.ts';

/** Fetched by site.ts on pages that have something to copy. */
installCopyButtons(document);
