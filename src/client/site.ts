import { installSearchOpener } from './search/opener.ts';
import { installCopyButtons } from './lib/copy.ts';
import { rememberLanguage } from './lib/language.ts';

/** What every page carries: it opens search, copies what is meant to be copied, and remembers the language chosen. */
installSearchOpener(document);
installCopyButtons(document);
rememberLanguage(document);
