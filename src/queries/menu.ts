import { sections, type Section } from '../schemas/addresses.ts';
import { emptyPages } from './open-parts.ts';
import { findPage } from './site-paths.ts';
import { getSite } from './site.ts';

/** A line of the menu: a section, which the interface’s words name, or another page with a name of its own. */
export interface MenuItem {
  path: string;
  section: Section | undefined;
  name: Readonly<Record<string, string>> | undefined;
}

/** What the menu offers, in the settings’ order: what has something to show, and pages that this edition has. */
export async function menuItems(language: string): Promise<MenuItem[]> {
  const [{ menu }, empty] = await Promise.all([getSite(), emptyPages(language)]);
  const items = (menu ?? sections).map((item): MenuItem =>
    typeof item === 'string'
      ? { path: `/${item}/`, section: item, name: undefined }
      : { path: item.link, section: undefined, name: item.name },
  );
  const isThere = async ({ path, section }: MenuItem) =>
    !empty.has(path) && (section !== undefined || (await findPage(path, language)) !== undefined);
  const kept = await Promise.all(items.map(isThere));
  return items.filter((_, index) => kept[index]);
}
