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
