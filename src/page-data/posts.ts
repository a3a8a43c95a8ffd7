import { addressOf } from '../schemas/addresses.ts';
import { pick, useTranslations } from '../i18n/translate.ts';
import { getChampionsById } from '../queries/champions.ts';
import { getPosts, type Post } from '../queries/posts.ts';
import { getDepartments, getNetworks, getSite, getSynonyms, getTopics, getTowns, options } from '../queries/site.ts';
import { townName, townNames } from '../domain/directory/town-names.ts';
import { initials, tint } from '../domain/initials.ts';
import { marksOf, pageMeta } from '../view-models/page.ts';
import { postCard, postImages, postTexts } from '../view-models/post.ts';
import { deskData } from '../view-models/post-desk.ts';
import { isFresh } from '../domain/fresh.ts';
import { postFacets } from '../view-models/post-facets.ts';
import { postFeeds } from './post-feeds.ts';
import { storyOnTopics } from './stories.ts';

async function context(language: string) {
  const [site, networks, topics] = await Promise.all([getSite(), getNetworks(language), getTopics()]);
  return { language, site, networks, topics };
}

export async function postsIndex(language: string) {
  const t = useTranslations(language);
  const known = await context(language);
  const posts = (await getPosts(language)).map((post) => postCard(post, known));
  const page = pageMeta(t, {
    language,
    path: '/posts/',
    section: 'posts',
    title: t('posts.title'),
    description: t('posts.lead'),
    search: 'post',
  });
  const fresh = [{ value: 'week', label: t('posts.fresh'), count: posts.filter(({ publish }) => isFresh(publish, options.now)).length }];
  const offered = new Set(posts.flatMap(({ topics }) => topics.map(({ id }) => id)));
  const departments = (await getDepartments())
    .map(({ name, topics }) => ({ name: pick(name, language, known.site.defaultLanguage), topics: topics.filter((id) => offered.has(id)) }))
    .filter(({ topics }) => topics.length > 0);
  return {
    page,
    posts,
    departments,
    facets: { fresh, ...postFacets(posts, language, (kind) => t(`kind.${kind}`)) },
    feeds: await postFeeds(language),
    synonyms: await getSynonyms(language),
  };
}

export async function postPage(post: Post, language: string) {
  const t = useTranslations(language);
  const [known, champions, towns] = await Promise.all([context(language), getChampionsById(), getTowns()]);
  const { data } = post.entry;
  const card = postCard(post, known);
  const page = pageMeta(t, {
    language,
    contentLanguage: post.contentLanguage,
    path: card.path,
    section: 'posts',
    title: data.title,
    description: data.summary,
    imageAlt: data.alt,
    ...marksOf(data, options.now),
    search: { type: 'post', topics: card.topics.map(({ label }) => label), countries: [], until: card.until },
  });
  return {
    page,
    card,
    data,
    voices: postTexts(post, known),
    story: await storyOnTopics(data.topics, language),
    desk: deskData(post, known, t),
    images: postImages(post, language),
    helpers: data.help.flatMap((id) => {
      const champion = champions.get(id);
      if (!champion) return [];
      const { name, job, country, city, availability, consent } = champion.data;
      const say = (text: Record<string, string>) => pick(text, language, known.site.defaultLanguage);
      return [
        {
          path: addressOf('champions', id),
          name,
          initials: initials(name),
          tint: tint(id),
          job: say(job),
          city: townName(townNames(towns), country, city, language),
          availability: availability && say(availability),
          /** The last day of their consent. */
          until: consent?.until,
        },
      ];
    }),
  };
}
export type PostPage = Awaited<ReturnType<typeof postPage>>;
