import type { Section } from '../schemas/addresses.ts';

/** A line of the menu with the words that name it; its address is without the language. */
export interface MenuLink {
  label: string;
  path: string;
  section: Section | undefined;
}

/** What `aria-current` says of a line on a page. */
export const currentLink = ({ path, section }: MenuLink, page: { path: string; section?: Section | undefined }) =>
  page.path === path ? 'page' : section !== undefined && page.section === section ? 'true' : undefined;
