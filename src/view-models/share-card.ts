import type { Translate } from '../i18n/translate.ts';
import type { Post } from '../queries/posts.ts';
import type { Card } from '../share-images/card.ts';
import type { ChampionCard } from './champion.ts';
import type { PageMeta } from './page.ts';

interface Around {
  site: Card['site'];
  /** The entry, for messages. */
  source: string;
  /** A person’s photo as a data URI, where it may be shown. */
  photo?: string | undefined;
}

/** The share image of a page that has no card of its own: its section and its title. */
export function pageCard(page: PageMeta, { site, source }: Around): Card {
  const colours = { guide: 'night', posts: 'ember', training: 'pine', champions: 'flame', stories: 'sky' } as const;
  const section = page.crumbs.find(({ path }) => path)?.label;
  return {
    template: 'page',
    colour: page.section ? colours[page.section] : 'night',
    language: page.contentLanguage ?? page.language,
    ...(section ? { eyebrow: section } : {}),
    headline: page.title,
    site,
    alt: page.imageAlt,
    source,
  };
}

/** What the card of a post is made of. */
export interface PostOfCard {
  page: PageMeta;
  data: Pick<Post['entry']['data'], 'card' | 'kind'>;
}

/** The share image of a post, for the page, the build and the studio alike. */
export function postCard({ page, data }: PostOfCard, t: Translate, around: Around): Card {
  const { template, colour, headline, figure, label } = data.card;
  return {
    ...pageCard(page, around),
    template,
    colour,
    headline,
    eyebrow: t(`kind.${data.kind}`),
    ...(figure ? { figure } : {}),
    ...(label ? { label } : {}),
  };
}

/** A champion's badge: the picture that they may post themselves. */
export function badgeCard(page: PageMeta, champion: ChampionCard, labelled: string, t: Translate, { site, source, photo }: Around): Card {
  return {
    template: 'champion',
    colour: 'night',
    language: page.language,
    headline: t('badge.line', { site: site.name }),
    person: { name: champion.name, detail: `${champion.job}, ${champion.city}`, initials: champion.initials, ...(photo ? { photo } : {}) },
    year: labelled.slice(0, 4),
    site,
    alt: page.imageAlt,
    source,
  };
}
