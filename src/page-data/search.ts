import { addressOf } from '../schemas/addresses.ts';
import { useTranslations } from '../i18n/translate.ts';
import { getChampionsById } from '../queries/champions.ts';
import { getCommunities } from '../queries/communities.ts';
import { getEvents } from '../queries/events.ts';
import { getChapters } from '../queries/guide.ts';
import { getPages } from '../queries/pages.ts';
import { getPosts } from '../queries/posts.ts';
import { getStories } from '../queries/stories.ts';
import { getModules } from '../queries/training.ts';
import { byLetter } from '../view-models/by-letter.ts';
import { pageMeta } from '../view-models/page.ts';
import { championsIndex } from './directory.ts';

/** So many people are named one by one; beyond, the index leads to the directory's lists by letter, or it would weigh a megabyte. */
const mostNames = 400;

/** The search page, which is also the site's index by type and letter for those who have no JavaScript. */
export async function searchPage(language: string) {
  const t = useTranslations(language);
  const [chapters, posts, modules, champions, stories, events, communities, pages] = await Promise.all([
    getChapters(language),
    getPosts(language),
    getModules(language),
    getChampionsById(),
    getStories(language),
    getEvents(language),
    getCommunities(language),
    getPages(language),
  ]);
  const entries = (section: string, items: { key: string; entry: { data: { title: string } }; contentLanguage: string }[]) =>
    items.map(({ key, entry, contentLanguage }) => ({
      path: section ? `/${section}/${key}/` : `/${key}/`,
      title: entry.data.title,
      lang: contentLanguage === language ? undefined : contentLanguage,
    }));
  const page = pageMeta(t, {
    language,
    path: '/search/',
    title: t('search.pageTitle'),
    description: t('search.pageLead'),
  });
  const groups = [
    { id: 'guide', label: t('nav.guide'), items: entries('guide', chapters) },
    { id: 'posts', label: t('nav.posts'), items: entries('posts', posts) },
    { id: 'training', label: t('nav.training'), items: modules.flatMap((module) => entries('training', [module, ...module.lessons])) },
    { id: 'stories', label: t('nav.stories'), items: entries('stories', stories) },
    { id: 'events', label: t('nav.events'), items: entries('events', events) },
    { id: 'communities', label: t('communities.title'), items: entries('communities', communities) },
    { id: 'pages', label: t('search.otherPages'), items: entries('', pages) },
  ];
  const letters = groups
    .filter(({ items }) => items.length > 0)
    .map(({ items, ...group }) => ({ ...group, letters: byLetter(items, language) }));
  const people = {
    id: 'champions',
    label: t('nav.champions'),
    letters:
      champions.size > mostNames
        ? await listsByLetter(language)
        : byLetter(
            [...champions.values()].map(({ id, data }) => ({ path: addressOf('champions', id), title: data.name, lang: undefined })),
            language,
          ),
  };
  return { page, groups: champions.size > 0 ? [...letters, people] : letters };
}

/** The directory's lists by letter, each with the number of its people. */
async function listsByLetter(language: string) {
  const t = useTranslations(language);
  const { lists } = await championsIndex(language);
  return lists
    .filter(({ kind }) => kind === 'letter')
    .map(({ label, path, count }) => ({ letter: label, items: [{ path, title: t('champions.count', { count }), lang: undefined }] }));
}
