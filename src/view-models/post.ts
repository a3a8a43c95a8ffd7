import { addressOf } from '../schemas/addresses.ts';
import { pick } from '../i18n/translate.ts';
import { disclosedVoice } from '../domain/writing/disclosed-voice.ts';
import { linksOf, startingText, trackingFor } from '../domain/writing/starting-text.ts';
import { shareLink } from '../domain/networks/share-link.ts';
import type { Post } from '../queries/posts.ts';
import type { KnownNetwork } from '../queries/site.ts';
import { imageFormats } from '../schemas/network.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Localized } from '../schemas/text.ts';
import { formats } from '../share-images/formats.ts';
import { shareImagePath } from '../share-images/paths.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import { localPath } from '../domain/addresses.ts';

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
    path: addressOf('posts', post.key),
    title: data.title,
    summary: data.summary,
    contentLanguage: post.contentLanguage,
    kind: data.kind,
    publish: data.publish,
    until: data.expires,
    topics: data.topics.map((id) => ({ id, label: pick(topics.get(id) ?? {}, language, site.defaultLanguage) })),
    networks: networks.filter(({ id }) => data.networks.includes(id)).map(({ id, name }) => ({ id, name })),
    image: shareImagePath(localPath(language, addressOf('posts', post.key)), 'link'),
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
 * campaign, the hashtags (as many as the network takes). The texts are set: people copy them as they are.
 */
export function postTexts(post: Post, { site, networks }: PostContext): { id: string; label: string; texts: NetworkText[] }[] {
  const { data } = post.entry;
  const set = (text: string) => typeset(text, post.contentLanguage);
  const around = {
    link: data.link,
    tracking: trackingFor(data.kind, site),
    campaign: data.campaign ?? post.key,
    disclosure: set(pick(site.disclosure, post.contentLanguage, site.defaultLanguage)),
    hashtags: data.hashtags,
  };
  const by = { disclosure: around.disclosure, organisation: site.organisation, language: post.contentLanguage };
  return data.voices.map((voice) => ({
    id: voice.id,
    label: voice.label,
    texts: networks
      .filter(({ id }) => data.networks.includes(id))
      .map((network) => {
        const words = set(voice.overrides[network.id] ?? voice.text);
        const text = startingText(around, network, disclosedVoice({ id: voice.id, text: words, overrides: {} }, by, [network]));
        const link = linksOf(around, network, voice).tracked;
        return {
          network,
          words,
          text,
          href: network.share && shareLink(network.share.url, { text, link, clean: data.link, title: data.title }),
        };
      }),
  }));
}

/** The images to download, from the format that most networks take to the rarest. */
export function postImages(post: Post, language: string) {
  const path = localPath(language, addressOf('posts', post.key));
  return imageFormats.map((format) => {
    const { width, height } = formats[format];
    return { format, width, height, src: shareImagePath(path, format), file: `${post.key}-${format}.png` };
  });
}
