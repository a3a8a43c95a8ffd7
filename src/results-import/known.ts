import type { LoadedContent } from '../check/load.ts';
import { wordsOf } from '../domain/text/fold.ts';
import type { PostKind } from '../schemas/post.ts';

export interface KnownPost {
  id: string;
  kind: PostKind;
  campaign: string;
}

/** What the content knows of names that stand in the exports of other tools. */
export interface Known {
  network(text: string): string | undefined;
  /** The network of a link’s `utm_content`, which is `linkedin-lived`. */
  contentNetwork(text: string): string | undefined;
  post(text: string): KnownPost | undefined;
  postOfLink(address: string): KnownPost | undefined;
  /** The post of a campaign that is of one post alone. */
  postOfCampaign(campaign: string): KnownPost | undefined;
  isCampaign(text: string): boolean;
  /** Whether it is the name or the file of a champion, in whatever order and spelling. */
  isPerson(text: string): boolean;
}

/** Hosts and short names under which networks stand in other tools. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  linkedin: ['lnkd in', 'linkedin com', 'www linkedin com', 'com linkedin android', 'li'],
  x: ['twitter', 't co', 'twitter com', 'x com', 'x twitter'],
  facebook: ['facebook com', 'm facebook com', 'l facebook com', 'lm facebook com', 'fb', 'meta'],
  instagram: ['instagram com', 'l instagram com', 'ig'],
  threads: ['threads net', 'l threads net', 'l threads com'],
  mastodon: ['mastodon social', 'piaille fr'],
  bluesky: ['bsky app', 'go bsky app', 'bsky'],
  whatsapp: ['wa me', 'api whatsapp com'],
  email: ['e mail', 'mail', 'courriel', 'newsletter'],
  teams: ['microsoft teams', 'teams microsoft com', 'statics teams cdn office net'],
};

/** An address without what leads to one visitor or one share of it: its host and path alone. */
const bare = (address: string): string | undefined => {
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return undefined;
  const { hostname, pathname } = new URL(whole);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`.toLowerCase();
};

/** The names of a content folder, by what other tools call them. */
export function knownNames(content: LoadedContent): Known {
  const networks = new Map<string, string>();
  for (const { id, data } of content.of('networks'))
    for (const name of [id, data?.name ?? id, ...Object.values(data?.names ?? {}), ...(aliases[id] ?? [])]) networks.set(wordsOf(name), id);
  const posts = new Map<string, KnownPost>();
  const links = new Map<string, KnownPost | undefined>();
  const campaigns = new Map<string, Set<KnownPost>>();
  for (const [key, entries] of content.keys('posts')) {
    const data = entries.flatMap((entry) => entry.data ?? []);
    const [first] = data;
    if (first === undefined) continue;
    const post = { id: key, kind: first.kind, campaign: first.campaign ?? key };
    for (const name of [key, ...data.map(({ title }) => title)]) posts.set(wordsOf(name), post);
    for (const { link } of data) {
      const address = bare(link)!;
      // An address that two posts share is nobody’s.
      links.set(address, links.has(address) && links.get(address) !== post ? undefined : post);
    }
    campaigns.set(post.campaign, (campaigns.get(post.campaign) ?? new Set()).add(post));
  }
  const people = new Set(
    content.of('champions').flatMap(({ id, data }) => [id, data?.name ?? id].map((name) => wordsOf(name).split(' ').sort().join(' '))),
  );
  return {
    network: (text) => networks.get(wordsOf(text)) ?? networks.get(wordsOf(text.split('/')[0] ?? '')),
    contentNetwork: (text) => content.of('networks').find(({ id }) => text === id || text.startsWith(`${id}-`))?.id,
    post: (text) => posts.get(wordsOf(text)),
    postOfLink: (address) => links.get(bare(address) ?? ''),
    postOfCampaign: (campaign) => {
      const own = [...(campaigns.get(campaign) ?? [])];
      return own.length === 1 ? own[0] : undefined;
    },
    isCampaign: (text) => campaigns.has(text),
    isPerson: (text) => people.has(wordsOf(text).split(' ').sort().join(' ')),
  };
}
