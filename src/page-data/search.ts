import { useTranslations } from '../i18n/translate.ts';
import { getChampionsById } from '../queries/champions.ts';
import { getChapters } from '../queries/guide.ts';
import { getPages } from '../queries/pages.ts';
import { getPosts } from '../queries/posts.ts';
import { getStories } from '../queries/stories.ts';
import { getModules } from '../queries/training.ts';
import { byLetter } from '../view-models/by-letter.ts';
import type { PageMeta } from '../view-models/page.ts';

/** The search page, which is also the site's index by type and letter for those who have no JavaScript. */
export async function searchPage(language: string) {
  const t = useTranslations(language);
  const [chapters, posts, modules, champions, stories, pages] = await Promise.all([
    getChapters(language),
    getPosts(language),
    getModules(language),
    getChampionsById(),
    getStories(language),
    getPages(language),
  ]);
  const entries = (section: string, items: { key: string; entry: { data: { title: string } }; contentLanguage: string }[]) =>
    items.map(({ key, entry, contentLanguage }) => ({
      path: section ? `/${section}/${key}/` : `/${key}/`,
      title: entry.data.title,
      lang: contentLanguage === language ? undefined : contentLanguage,
    }));
  const page: PageMeta = {
    language,
    path: '/search/',
    title: t('search.pageTitle'),
    description: t('search.pageLead'),
    imageAlt: t('image.page', { title: t('search.pageTitle') }),
    crumbs: [{ label: t('search.pageTitle') }],
  };
  const groups = [
    { id: 'guide', label: t('nav.guide'), items: entries('guide', chapters) },
    { id: 'posts', label: t('nav.posts'), items: entries('posts', posts) },
    { id: 'training', label: t('nav.training'), items: modules.flatMap((module) => entries('training', [module, ...module.lessons])) },
    { id: 'stories', label: t('nav.stories'), items: entries('stories', stories) },
    { id: 'pages', label: t('search.otherPages'), items: entries('', pages) },
    {
      id: 'champions',
      label: t('nav.champions'),
      items: [...champions.values()].map(({ id, data }) => ({ path: `/champions/${id}/`, title: data.name, lang: undefined })),
    },
  ];
  return { page, groups: groups.filter(({ items }) => items.length > 0).map(({ items, ...group }) => ({ ...group, letters: byLetter(items, language) })) };
}
