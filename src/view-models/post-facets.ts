import type { Translate } from '../i18n/translate.ts';
import type { PostKind } from '../schemas/post.ts';
import { countFacet } from './facet.ts';
import type { PostCard } from './post.ts';

/** What the posts can be narrowed by: kind, network, topic. */
export function postFacets(posts: readonly PostCard[], language: string, kindLabel: (kind: PostKind) => string) {
  return {
    kind: countFacet(
      posts.map(({ kind }) => ({ value: kind, label: kindLabel(kind) })),
      language,
    ),
    network: countFacet(
      posts.flatMap(({ networks }) => networks.map(({ id, name }) => ({ value: id, label: name }))),
      language,
    ),
    topic: countFacet(
      posts.flatMap(({ topics }) => topics.map(({ id, label }) => ({ value: id, label }))),
      language,
    ),
  };
}

/** The words by which a post is found in the list: its title and summary, what it is, its topics and networks. */
export const postWords = ({ title, summary, kind, topics, networks }: PostCard, t: Translate): string =>
  [
    title,
    summary,
    t(`kind.${kind}`),
    ...(kind === 'job' ? [t('posts.jobWords')] : []),
    ...topics.map(({ label }) => label),
    ...networks.map(({ name }) => name),
  ].join(' ');
