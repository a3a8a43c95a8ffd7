import { pick, useTranslations } from '../i18n/translate.ts';
import { memo } from '../queries/memo.ts';
import { menuItems } from '../queries/menu.ts';
import { getSite } from '../queries/site.ts';
import type { MenuLink } from '../view-models/menu-link.ts';

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
