import { useTranslations } from '../i18n/translate.ts';
import { getEvents } from '../queries/events.ts';
import { getChapters } from '../queries/guide.ts';
import { getPosts } from '../queries/posts.ts';
import { options } from '../queries/site.ts';
import { getStories } from '../queries/stories.ts';
import { getModules } from '../queries/training.ts';
import type { Audience } from '../schemas/audience.ts';
import { pageMeta } from '../view-models/page.ts';

interface Piece {
  key: string;
  contentLanguage: string;
  entry: { data: { title: string; summary: string; audience: Audience } };
}

/**
 * What was written for champions. It is listed here and marked, and hidden from nobody inside: `audience: champions`
 * says whom a text is for, it is no lock. The public edition holds none of it.
 */
export async function materialPage(language: string) {
  const t = useTranslations(language);
  const [modules, events, chapters, stories, posts] = await Promise.all([
    getModules(language),
    getEvents(language),
    getChapters(language),
    getStories(language),
    getPosts(language),
  ]);
  const rooms: { name: 'training' | 'events' | 'guide' | 'stories' | 'posts'; pieces: readonly Piece[] }[] = [
    { name: 'training', pieces: modules },
    { name: 'events', pieces: events.filter(({ entry }) => entry.data.day >= options.now && !entry.data.cancelled) },
    { name: 'guide', pieces: chapters },
    { name: 'stories', pieces: stories },
    { name: 'posts', pieces: posts },
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
  const groups = rooms.map(({ name, pieces }) => ({
    name,
    pieces: pieces
      .filter(({ entry }) => entry.data.audience === 'champions')
      .map(({ key, contentLanguage, entry }) => ({
        path: `/${name}/${key}/`,
        title: entry.data.title,
        summary: entry.data.summary,
        lang: contentLanguage === language ? undefined : contentLanguage,
      })),
  }));
  return { page, groups: groups.filter(({ pieces }) => pieces.length > 0) };
}
