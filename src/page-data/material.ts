import { useTranslations } from '../i18n/translate.ts';
import { getCommunities } from '../queries/communities.ts';
import { getEvents } from '../queries/events.ts';
import { getChapters } from '../queries/guide.ts';
import { getKit } from '../queries/kit.ts';
import { getNewsletters } from '../queries/newsletters.ts';
import { getPages } from '../queries/pages.ts';
import { getPosts } from '../queries/posts.ts';
import { options } from '../queries/site.ts';
import { getStories } from '../queries/stories.ts';
import { getModules } from '../queries/training.ts';
import type { PagedCollection } from '../schemas/addresses.ts';
import type { Audience } from '../schemas/audience.ts';
import { pageMeta } from '../view-models/page.ts';
import { titledLink } from '../view-models/titled-link.ts';

interface Piece {
  key: string;
  contentLanguage: string;
  entry: { data: { title: string; summary: string; audience: Audience } };
}

const isForChampions = ({ entry }: Piece) => entry.data.audience === 'champions';

/**
 * What was written for champions. It is listed here and marked, and hidden from nobody inside: `audience: champions`
 * says whom a text is for, it is no lock. The public edition holds none of it.
 */
export async function materialPage(language: string) {
  const t = useTranslations(language);
  const [modules, events, chapters, stories, posts, communities, newsletters, kit, pages] = await Promise.all([
    getModules(language),
    getEvents(language),
    getChapters(language),
    getStories(language),
    getPosts(language),
    getCommunities(language),
    getNewsletters(language),
    getKit(language),
    getPages(language),
  ]);
  const links = (collection: PagedCollection, pieces: readonly Piece[]) =>
    pieces.filter(isForChampions).map((piece) => ({ ...titledLink(collection, piece, language), summary: piece.entry.data.summary }));
  // A lesson for champions in a module for champions is found by way of its module.
  const lessons = modules.filter((module) => !isForChampions(module)).flatMap((module) => module.lessons);
  const toCome = events.filter(({ entry }) => entry.data.day >= options.now && !entry.data.cancelled);
  const groups = [
    { name: 'kit', label: t('kit.title'), pieces: links('kit', kit) },
    { name: 'training', label: t('nav.training'), pieces: [...links('modules', modules), ...links('lessons', lessons)] },
    { name: 'events', label: t('nav.events'), pieces: links('events', toCome) },
    { name: 'guide', label: t('nav.guide'), pieces: links('guide', chapters) },
    { name: 'stories', label: t('nav.stories'), pieces: links('stories', stories) },
    { name: 'posts', label: t('nav.posts'), pieces: links('posts', posts) },
    { name: 'communities', label: t('communities.title'), pieces: links('communities', communities) },
    { name: 'newsletters', label: t('newsletters.title'), pieces: links('newsletters', newsletters) },
    { name: 'pages', label: t('search.otherPages'), pieces: links('pages', pages) },
  ];
  const page = pageMeta(t, {
    language,
    path: '/champions/material/',
    section: 'champions',
    title: t('material.title'),
    description: t('material.lead'),
    imageAlt: t('image.page', { title: t('champions.title') }),
    imagePath: '/champions/',
    search: 'page',
  });
  return { page, groups: groups.filter(({ pieces }) => pieces.length > 0) };
}
