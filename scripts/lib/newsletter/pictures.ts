import { join } from 'node:path';
import { absoluteUrl, localPath } from '../../../src/domain/addresses.ts';
import type { Translate } from '../../../src/i18n/translate.ts';
import { typeset } from '../../../src/i18n/typography/typeset.ts';
import { addressOf } from '../../../src/schemas/addresses.ts';
import type { Settings } from '../../../src/schemas/settings.ts';
import { shareImagePath } from '../../../src/share-images/paths.ts';
import { renderShareImage } from '../../../src/share-images/render.node.ts';
import { pageMeta } from '../../../src/view-models/page.ts';
import { postCard } from '../../../src/view-models/share-card.ts';
import { HOME } from '../project.ts';
import type { LetterItem, NewsletterLetter } from './letter.ts';
import type { Readable } from './readable.ts';

/** A post’s share image as the e-mail shows it. */
export interface MailPicture {
  key: string;
  alt: string;
  /** Its address on the published site. */
  url: string;
  /** The name of its file. */
  file: string;
  png: Uint8Array;
}

/** So many posts are shown with their image: each weighs some 50 kB in the e-mail. */
const mostPictures = 3;

interface Around {
  settings: Settings;
  readable: Readable;
  t: Translate;
}

/** The images of the first posts, drawn as the build draws them, the same bytes. */
export async function picturesOf(letter: NewsletterLetter, around: Around): Promise<MailPicture[]> {
  const posts = letter.parts.find(({ name }) => name === 'posts')?.items ?? [];
  return Promise.all(posts.slice(0, mostPictures).map((item) => pictureOf(item, letter.language, around)));
}

async function pictureOf({ key }: LetterItem, language: string, { settings, readable, t }: Around): Promise<MailPicture> {
  const { entry, contentLanguage } = readable.texts('posts').find((post) => post.key === key)!;
  const { data } = entry;
  const path = addressOf('posts', key);
  const page = pageMeta(t, {
    language,
    contentLanguage,
    path,
    section: 'posts',
    title: data.title,
    description: data.summary,
    imageAlt: data.alt,
  });
  const { organisation, name, brand, url } = settings;
  const card = postCard({ page, data }, t, { site: { organisation, name }, source: `posts/${contentLanguage}/${key}` });
  return {
    key,
    alt: typeset(data.alt, contentLanguage),
    url: absoluteUrl(url, shareImagePath(localPath(language, path), 'link')),
    file: `${key}-${language}.png`,
    png: await renderShareImage(card, 'link', { brand, cacheDir: join(HOME, '.cache', 'share-images') }),
  };
}
