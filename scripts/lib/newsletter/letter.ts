import type { LoadedEntry } from '../../../src/check/index.ts';
import { absoluteUrl, localPath } from '../../../src/domain/addresses.ts';
import { formatMonth } from '../../../src/domain/calendar/words.ts';
import { readyMailto } from '../../../src/domain/contact/letter.ts';
import { trackedUrl } from '../../../src/domain/networks/share-link.ts';
import { pick, type Translate } from '../../../src/i18n/translate.ts';
import { typeset } from '../../../src/i18n/typography/typeset.ts';
import { addressOf } from '../../../src/schemas/addresses.ts';
import type { NewsletterPart } from '../../../src/schemas/newsletter.ts';
import type { Settings } from '../../../src/schemas/settings.ts';
import type { Towns } from '../../../src/schemas/towns.ts';
import { type NewsletterItem, partsOf } from '../../../src/view-models/newsletter.ts';
import { bodyBlocks, type MailText } from './body.ts';
import type { Readable } from './readable.ts';

export interface LetterItem extends NewsletterItem {
  /** Its page, with the campaign. */
  url: string;
}

/** All that a newsletter says, in words that are set and with addresses that are whole. */
export interface NewsletterLetter {
  language: string;
  month: string;
  /** The day on which it goes out. */
  day: string;
  title: string;
  summary: string;
  monthName: string;
  site: string;
  organisation: string;
  brand: Settings['brand'];
  intro: MailText[];
  parts: { name: NewsletterPart; title: string; items: LetterItem[] }[];
  from: { name: string; email: string };
  urls: { home: string; page: string; chat: string; posts: string; ask: string; stop: string };
  words: Readonly<Record<'web' | 'share' | 'allPosts' | 'free' | 'why' | 'stop' | 'write' | 'inDoubt' | 'more', string>>;
  /** Keys that the file names and that may not be named on the day. */
  leftOut: string[];
}

interface Around {
  settings: Settings;
  towns: Towns;
  language: string;
  t: Translate;
  readable: Readable;
}

/** A newsletter from its file. The addresses are a campaign’s: they say the month and the part, and nothing of a person. */
export function letterOf(entry: LoadedEntry<'newsletters'>, { settings, towns, language, t, readable }: Around): NewsletterLetter {
  const data = entry.data!;
  const { key: month } = entry;
  const { defaultLanguage, contacts, fallbacks, tracking } = settings;
  const set = (text: string) => typeset(text, language);
  const url = (path: string, part: string, medium: 'email' | 'chat' = 'email') =>
    trackedUrl(absoluteUrl(settings.url, localPath(language, path)), tracking && { ...tracking, medium }, {
      campaign: `newsletter-${month}`,
      network: 'newsletter',
      voice: part,
    });
  const parts = partsOf(data, readable.find, { language, defaultLanguage, towns, t, fallbacks }).map(({ name, title, items }) => ({
    name,
    title: set(title),
    items: items.map((item) => ({
      ...item,
      title: typeset(item.title, item.lang ?? language),
      summary: typeset(item.summary, item.lang ?? language),
      detail: item.detail && set(item.detail),
      url: url(item.path, name),
    })),
  }));
  const shown = new Set(parts.flatMap(({ name, items }) => items.map(({ key }) => `${name}/${key}`)));
  const named = (['posts', 'stories', 'events', 'champions', 'guide'] as const).flatMap((part) =>
    data[part].map((key) => `${part}/${key}`),
  );
  const { programme } = contacts;
  const stopLetter = [t('newsletters.mail.stopSubject', { site: settings.name }), t('newsletters.mail.stopBody')] as const;
  return {
    language,
    month,
    day: data.publish,
    title: set(data.title),
    summary: set(data.summary),
    monthName: formatMonth(month, language),
    site: settings.name,
    organisation: settings.organisation,
    brand: settings.brand,
    intro: bodyBlocks(entry.body?.tree, {
      language,
      address: (address) =>
        address.startsWith('/') ? url(address, 'text') : /^(?:https?|mailto|tel):/i.test(address) ? address : undefined,
      named: (component, id) => namedIn(component, id, readable, t, (path) => url(path, 'text')),
    }),
    parts,
    from: { name: pick(programme.name, language, defaultLanguage, fallbacks), email: programme.email },
    urls: {
      home: url('/', 'head'),
      page: url(addressOf('newsletters', month), 'head'),
      chat: url(addressOf('newsletters', month), 'link', 'chat'),
      posts: url('/posts/', 'posts'),
      ask: url('/ask/', 'foot'),
      stop: readyMailto(programme.email, ...stopLetter),
    },
    words: {
      web: set(t('newsletters.mail.web')),
      share: set(t('newsletters.mail.share')),
      allPosts: set(t('newsletters.mail.allPosts')),
      free: set(t('newsletters.mail.free')),
      why: set(t('newsletters.mail.why', { organisation: settings.organisation })),
      stop: set(t('newsletters.mail.stop')),
      write: set(t('newsletters.mail.write')),
      inDoubt: set(t('newsletters.mail.inDoubt')),
      more: set(t('newsletters.chat.more')),
    },
    leftOut: named.filter((key) => !shown.has(key)),
  };
}

/** Somebody who is not listed is never named, and a page that the readers may not read gives way to its section, as on the site. */
function namedIn(component: string, id: string, { find }: Readable, t: Translate, url: (path: string) => string) {
  if (component === 'ChampionLink') {
    const champion = find.champions(id);
    return champion
      ? { words: champion.data.name, url: url(addressOf('champions', id)) }
      : { words: t('content.aChampion'), url: undefined };
  }
  const [part, section] = component === 'PostLink' ? (['posts', 'posts.title'] as const) : (['guide', 'guide.title'] as const);
  const found = find[part](id);
  return found ? { words: found.entry.data.title, url: url(addressOf(part, id)) } : { words: t(section), url: url(`/${part}/`) };
}
