import { pick } from '../i18n/translate.ts';
import { composeText } from '../networks/compose.ts';
import { shareLink, trackedUrl } from '../networks/share-link.ts';
import type { Post } from '../queries/posts.ts';
import type { KnownNetwork } from '../queries/site.ts';
import { imageFormats } from '../schemas/network.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Localized } from '../schemas/text.ts';
import { shareImagePath } from '../share-images/paths.ts';
import { localPath } from './page.ts';

export interface PostContext {
  language: string;
  site: Settings;
  networks: readonly KnownNetwork[];
  topics: ReadonlyMap<string, Localized>;
}

/** A post as lists show it. */
export function postCard(post: Post, { language, site, networks, topics }: PostContext) {
  const { data } = post.entry;
  return {
    path: `/posts/${post.key}/`,
    title: data.title,
    summary: data.summary,
    contentLanguage: post.contentLanguage,
    kind: data.kind,
    until: data.expires,
    topics: data.topics.map((id) => ({ id, label: pick(topics.get(id) ?? {}, language, site.defaultLanguage) })),
    networks: networks.filter(({ id }) => data.networks.includes(id)).map(({ id, name }) => ({ id, name })),
    image: shareImagePath(localPath(language, `/posts/${post.key}/`), 'link'),
    alt: data.alt,
  };
}
export type PostCard = ReturnType<typeof postCard>;

/** A text to start from, on one network. */
export interface NetworkText {
  network: KnownNetwork;
  /** The voice's words, blanks in double brackets. */
  words: string;
  /** The whole text as it will be posted. */
  text: string;
  /** The address of the network's composer, where it has one that needs no further question. */
  href: string | undefined;
}

/**
 * Each voice of a post with its text for each network: the words, the line that says where one works, the link with its
 * campaign, the hashtags (as many as the network takes).
 */
export function postTexts(post: Post, { site, networks }: PostContext): { id: string; label: string; texts: NetworkText[] }[] {
  const { data } = post.entry;
  const disclosure = pick(site.disclosure, post.contentLanguage, site.defaultLanguage);
  return data.voices.map((voice) => ({
    id: voice.id,
    label: voice.label,
    texts: networks
      .filter(({ id }) => data.networks.includes(id))
      .map((network) => {
        const words = voice.overrides[network.id] ?? voice.text;
        const hashtags = data.hashtags.slice(0, network.hashtags ?? data.hashtags.length);
        const url = trackedUrl(data.link, site.tracking, { campaign: data.campaign ?? post.key, network: network.id, voice: voice.id });
        const text = composeText(words, { disclosure, url, hashtags });
        const template = network.share?.url;
        const values = { text: template?.includes('{url}') ? composeText(words, { disclosure, url: '', hashtags: template.includes('{hashtags}') ? [] : hashtags }) : text, url, title: data.title, hashtags };
        const href = template && !template.includes('{instance}') ? shareLink(template, values) : undefined;
        return { network, words, text, href };
      }),
  }));
}

/** The images to download, in the order in which the post's networks prefer them. */
export function postImages(post: Post, language: string) {
  const path = localPath(language, `/posts/${post.key}/`);
  return imageFormats.map((format) => ({ format, src: shareImagePath(path, format), file: `${post.key}-${format}.png` }));
}
