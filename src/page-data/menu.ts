import { pick, useTranslations } from '../i18n/translate.ts';
import { memo } from '../queries/memo.ts';
import { menuItems } from '../queries/menu.ts';
import { getSite } from '../queries/site.ts';
import type { Section } from '../schemas/addresses.ts';
import type { MapLink } from './site-map.ts';

/** A line of the menu with the words that name it; its address is without the language. */
export interface MenuLink extends MapLink {
  section: Section | undefined;
}

/** The menu of every page: the sections, or what the settings put there. */
export const menuLinks = memo(async (language: string): Promise<MenuLink[]> => {
  const [items, { defaultLanguage }] = await Promise.all([menuItems(language), getSite()]);
  const t = useTranslations(language);
  return items.map(({ path, section, name }) => ({
    path,
    section,
    label: name === undefined ? t(`nav.${section!}`) : pick(name, language, defaultLanguage),
  }));
});

/** What `aria-current` says of a line on a page. */
export const currentLink = ({ path, section }: MenuLink, page: { path: string; section?: Section | undefined }) =>
  page.path === path ? 'page' : section !== undefined && page.section === section ? 'true' : undefined;
