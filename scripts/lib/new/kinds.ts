import type { Words } from '../words.ts';

/** What `npm run new` can begin: where its file goes, and what it is called. `{slug}` is made from the title, `{month}` from the day. */
export interface Kind {
  /** Below the content folder. */
  path: string;
  /** Whether it has a file in each language. */
  translated: boolean;
  /** The folder whose files' `order` its own one follows. */
  ordered?: 'guide' | 'modules' | 'lessons';
  name: Words;
}

export const kinds = {
  post: { path: 'posts/{lang}/{slug}.mdx', translated: true, name: { en: 'a post to share', fr: 'un post à partager' } },
  story: { path: 'stories/{lang}/{slug}.mdx', translated: true, name: { en: 'a story', fr: 'un récit' } },
  chapter: {
    path: 'guide/{lang}/{slug}.mdx',
    translated: true,
    ordered: 'guide',
    name: { en: 'a chapter of the guide', fr: 'un chapitre du guide' },
  },
  module: {
    path: 'training/{lang}/{slug}/index.mdx',
    translated: true,
    ordered: 'modules',
    name: { en: 'a training module', fr: 'un module de formation' },
  },
  lesson: { path: 'training/{lang}/{module}/{slug}.mdx', translated: true, ordered: 'lessons', name: { en: 'a lesson', fr: 'une leçon' } },
  session: { path: 'events/{lang}/{slug}.mdx', translated: true, name: { en: 'a session', fr: 'un rendez-vous' } },
  community: { path: 'communities/{lang}/{slug}.mdx', translated: true, name: { en: 'a community', fr: 'une communauté' } },
  challenge: {
    path: 'challenges/{lang}/{slug}.mdx',
    translated: true,
    name: { en: 'a challenge for teams', fr: 'un défi pour les équipes' },
  },
  thanks: { path: 'thanks/{month}.yaml', translated: false, name: { en: 'a month’s thanks', fr: 'les mercis d’un mois' } },
  kit: {
    path: 'kit/{lang}/{slug}.mdx',
    translated: true,
    name: { en: 'a piece of the champion’s kit', fr: 'un élément de la mallette du champion' },
  },
  milestone: {
    path: 'milestones/{lang}/{slug}.mdx',
    translated: true,
    name: { en: 'a step of the programme', fr: 'une étape du programme' },
  },
  newsletter: { path: 'newsletters/{lang}/{month}.mdx', translated: true, name: { en: 'a month’s newsletter', fr: 'la lettre d’un mois' } },
  champion: { path: 'champions/{slug}.yaml', translated: false, name: { en: 'a champion', fr: 'un champion ou une championne' } },
  timeline: {
    path: 'timeline/{slug}.yaml',
    translated: false,
    name: { en: 'public posts to show', fr: 'des posts publics à montrer' },
  },
  account: { path: 'accounts/{slug}.yaml', translated: false, name: { en: 'an account of the company', fr: 'un compte de l’entreprise' } },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];
