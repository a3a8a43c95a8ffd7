import { composeText } from '../networks/compose.ts';
import { trackedUrl } from '../networks/share-link.ts';
import type { PostKind } from '../../schemas/post.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { DeskData, DeskNetwork, DeskVoice } from './types.ts';

type Around = Pick<DeskData, 'link' | 'tracking' | 'campaign' | 'disclosure' | 'hashtags'>;

/** Campaign parameters mean something on our own pages only: somebody else’s link stays as they made it. */
export const trackingFor = (kind: PostKind, { tracking }: Pick<Settings, 'tracking'>) => (kind === 'curated' ? undefined : tracking);

/**
 * The two forms of a post’s link: with the campaign’s parameters, and without. A network that has no address to share
 * opens no links from its texts either (Instagram): what nobody can follow needs no parameters, and reads better.
 */
export function linksOf(
  data: Around,
  network: Pick<DeskNetwork, 'id' | 'share'>,
  voice: Pick<DeskVoice, 'id'>,
): { tracked: string; clean: string } {
  return {
    tracked: !network.share
      ? data.link
      : trackedUrl(data.link, data.tracking, { campaign: data.campaign, network: network.id, voice: voice.id }),
    clean: data.link,
  };
}

/** The text that a voice begins with on a network: its words with the line that says where one works, the link, the hashtags. */
export function startingText(
  data: Around,
  network: Pick<DeskNetwork, 'id' | 'hashtags' | 'share' | 'disclosure'>,
  voice: DeskVoice,
  clean = false,
): string {
  const links = linksOf(data, network, voice);
  const hashtags = data.hashtags.slice(0, network.hashtags ?? data.hashtags.length);
  return composeText(voice.overrides[network.id] ?? voice.text, {
    disclosure: network.disclosure === false ? '' : data.disclosure,
    url: clean ? links.clean : links.tracked,
    hashtags,
  });
}

/** A text with another form of the post’s link, whichever it holds (of any network); the rest stays as it is. */
export function withLink(text: string, clean: string, wanted: string): string {
  const start = text.indexOf(clean);
  if (start < 0) return text;
  const rest = text.slice(start + clean.length);
  const parameters = /^[?&]utm_[^\s]*/.exec(rest)?.[0] ?? '';
  return text.slice(0, start) + wanted + rest.slice(parameters.length);
}

/** What is left of a text without what every text has: the line that says where one works, addresses, lines of hashtags. */
export function ownPart(text: string, disclosure: string): string {
  return text
    .replace(disclosure, '')
    .replace(/https?:\/\/\S+/g, '')
    .replace(/^#\S+(?:[ \t]+#\S+)*$/gm, '')
    .trim();
}
