import { getChampionsById } from './champions.ts';
import { getChapters } from './guide.ts';
import { memo } from './memo.ts';
import { getPages } from './pages.ts';
import { getPosts } from './posts.ts';
import { getStories } from './stories.ts';
import { getModules } from './training.ts';

const fixed = ['/', '/guide/', '/champions/', '/training/', '/stories/', '/posts/', '/search/', '/ask/'];

const paths = memo(async (language: string): Promise<Set<string>> => {
  const [pages, chapters, champions, modules, stories, posts] = await Promise.all([
    getPages(language),
    getChapters(language),
    getChampionsById(),
    getModules(language),
    getStories(language),
    getPosts(language),
  ]);
  return new Set([
    ...fixed,
    ...pages.map(({ key }) => `/${key}/`),
    ...chapters.map(({ key }) => `/guide/${key}/`),
    ...[...champions.keys()].map((id) => `/champions/${id}/`),
    ...modules.flatMap(({ key, lessons }) => [`/training/${key}/`, ...lessons.map((lesson) => `/training/${lesson.key}/`)]),
    ...stories.map(({ key }) => `/stories/${key}/`),
    ...posts.map(({ key }) => `/posts/${key}/`),
  ]);
});

/** Whether this edition has a page at a path without language, such as `/guide/charter/`. */
export const isPublished = async (path: string, language: string) => (await paths(language)).has(path);
