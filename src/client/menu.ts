import { closeMenu } from './lib/menu.ts';

/** Fetched by site.ts when somebody opens the menu. */
closeMenu(document);
