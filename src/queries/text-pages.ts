import type { UiKey } from '../i18n/keys.ts';
import type { PagedCollection } from '../schemas/addresses.ts';
import { getCommunities } from './communities.ts';
import { getEvents } from './events.ts';
import { getChapters } from './guide.ts';
import { getKit } from './kit.ts';
import { getNewsletters } from './newsletters.ts';
import { getPages } from './pages.ts';
import { getPosts } from './posts.ts';
import { getStories } from './stories.ts';
import type { TextEntry } from './texts.ts';
import { getModules } from './training.ts';

interface TextPages {
  /** What they are called together. */
  label: UiKey;
  /** Those that this edition shows, as a reader of the language gets them. */
  entries: (language: string) => Promise<{ key: string; entry: TextEntry & { data: Listed }; contentLanguage: string }[]>;
}

/** What a list of all texts takes from one. */
interface Listed {
  title: string;
  /** The last day on which it is published. */
  expires?: string | undefined;
  /** Its former addresses, without the language. */
  aliases?: readonly string[] | undefined;
  /** The champion with whom it goes. */
  teller?: string;
}

/**
 * Every collection of texts with pages of their own, in the order of the site's index: what links are resolved by, and what the search page lists. Lessons come
 * with their modules, and people are no texts.
 */
export const textPages: Readonly<Record<Exclude<PagedCollection, 'champions' | 'lessons'>, TextPages>> = {
  guide: { label: 'nav.guide', entries: getChapters },
  posts: { label: 'nav.posts', entries: getPosts },
  modules: {
    label: 'nav.training',
    entries: async (language) => (await getModules(language)).flatMap((module) => [module, ...module.lessons]),
  },
  stories: { label: 'nav.stories', entries: getStories },
  events: { label: 'nav.events', entries: getEvents },
  communities: { label: 'communities.title', entries: getCommunities },
  kit: { label: 'kit.title', entries: getKit },
  newsletters: { label: 'newsletters.title', entries: getNewsletters },
  pages: { label: 'search.otherPages', entries: getPages },
};

/** Their collections, in that order. */
export const textPageNames = Object.keys(textPages) as (keyof typeof textPages)[];
