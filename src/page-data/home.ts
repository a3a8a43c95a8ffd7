import { pick, useTranslations } from '../i18n/translate.ts';
import { championCards } from './champions.ts';
import { ofTheDay } from '../view-models/home.ts';
import { pageMeta } from '../view-models/page.ts';
import { postCard } from '../view-models/post.ts';
import { storyCard } from '../view-models/story.ts';
import { emptyPages } from '../queries/open-parts.ts';
import { getPosts } from '../queries/posts.ts';
import { getHome, getNetworks, getSite, getTopics, options } from '../queries/site.ts';
import { findPage } from '../queries/site-paths.ts';
import { getStories } from '../queries/stories.ts';

/** All that the home page shows. A step or a door whose page this edition does not hold is left out. */
export async function homePage(language: string) {
  const [site, home, posts, cards, stories, networks, topics] = await Promise.all([
    getSite(),
    getHome(),
    getPosts(language),
    championCards(language),
    getStories(language),
    getNetworks(language),
    getTopics(),
  ]);
  const { defaultLanguage } = site;
  const say = (text: Record<string, string>) => pick(text, language, defaultLanguage);
  const t = useTranslations(language);
  const [story] = ofTheDay(stories, options.now, 1);
  const empty = await emptyPages(language);
  const leadsOn = async (link: string) => !empty.has(link.replace(/[?#].*$/s, '')) && (await findPage(link, language)) !== undefined;
  const open = async <Way extends { link: string }>(ways: readonly Way[]) =>
    (await Promise.all(ways.map(async (way) => ((await leadsOn(way.link)) ? [way] : [])))).flat();
  const [steps, doors] = await Promise.all([open(home.steps), open(home.doors)]);
  const page = pageMeta(t, {
    language,
    path: '/',
    title: t('home.title', { organisation: site.organisation }),
    description: say(home.lead),
    imageAlt: t('image.page', { title: say(home.headline).replaceAll('*', '') }),
  });
  return {
    page,
    home: {
      headline: say(home.headline),
      lead: say(home.lead),
      steps: steps.map(({ title, text, link }) => ({ title: say(title), text: say(text), path: link })),
      doors: doors.map(({ title, link }) => ({ title: say(title), path: link })),
    },
    posts: posts.slice(0, 3).map((post) => postCard(post, { language, site, networks, topics })),
    champions: ofTheDay(
      [...cards.values()].filter(({ sponsoring }) => sponsoring),
      options.now,
      4,
    ),
    championCount: cards.size,
    story: story && storyCard(story, cards.get(story.entry.data.teller)!),
  };
}
export type HomePage = Awaited<ReturnType<typeof homePage>>;
