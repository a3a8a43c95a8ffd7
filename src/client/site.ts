import { installSearchOpener } from './search/opener.ts';
import { hideByTheClock } from './lib/by-the-clock.ts';
import { installCopyButtons } from './lib/copy.ts';
import { rememberLanguage } from './lib/language.ts';

/** What every page carries: it hides what is over by the reader’s clock, opens search, copies what is meant to be copied, and remembers the language chosen. */
hideByTheClock(document);
installSearchOpener(document);
installCopyButtons(document);
rememberLanguage(document);
