/** The sections of the site: what its menu holds, and the first part of their pages’ addresses. */
export const sections = ['guide', 'posts', 'training', 'champions', 'stories'] as const;
export type Section = (typeof sections)[number];

/** What a page of the site is, as far as searching goes. */
export const searchTypes = ['guide', 'post', 'training', 'story', 'champion', 'event', 'page'] as const;
export type SearchType = (typeof searchTypes)[number];

interface PageAddress {
  /** What stands before an entry’s identifier in the address, without the language. */
  base: `/${string}` | '/';
  /** The section that the page belongs to, which may be another than the first part of its address. */
  section?: Section;
  search: SearchType;
}

/** Every collection whose entries have a page of their own: where it is, in which section, what search calls it. */
export const pageAddresses = {
  guide: { base: '/guide/', section: 'guide', search: 'guide' },
  champions: { base: '/champions/', section: 'champions', search: 'champion' },
  modules: { base: '/training/', section: 'training', search: 'training' },
  lessons: { base: '/training/', section: 'training', search: 'training' },
  stories: { base: '/stories/', section: 'stories', search: 'story' },
  posts: { base: '/posts/', section: 'posts', search: 'post' },
  events: { base: '/events/', section: 'training', search: 'event' },
  communities: { base: '/communities/', section: 'champions', search: 'page' },
  kit: { base: '/kit/', section: 'champions', search: 'page' },
  newsletters: { base: '/newsletters/', search: 'page' },
  pages: { base: '/', search: 'page' },
} as const satisfies Record<string, PageAddress>;

/** A collection whose entries have pages. */
export type PagedCollection = keyof typeof pageAddresses;

/** The address of an entry’s page, without the language: `/guide/charter/`. `key` is its identifier in every language. */
export const addressOf = (collection: PagedCollection, key: string) => `${pageAddresses[collection].base}${key}/`;
