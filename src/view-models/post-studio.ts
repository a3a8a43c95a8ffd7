import { coloursOf } from '../domain/brand/colours.ts';
import { scriptWords } from '../i18n/script-words.ts';
import { avoidedPhrases } from '../domain/writing/avoid.ts';
import { uiKeys, type UiKey } from '../i18n/keys.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Settings } from '../schemas/settings.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import type { postImages } from './post.ts';
import { postCard, type PostOfCard } from './share-card.ts';
import type { StudioData } from '../share-images/remix/types.ts';

/** The words that the studio’s script says, or that name things in what it says. */
const spoken = (Object.keys(uiKeys) as UiKey[]).filter((key) =>
  /^studio\.(?:said\.|problem\.|(?:loading|focalAt|altText|altPhoto|altFile|sharedBy|eyebrow|headline|figure|label|name|job)$)/.test(key),
);
const formatNames = (Object.keys(uiKeys) as UiKey[]).filter((key) => key.startsWith('desk.format.'));

/** All that the studio’s script needs to know of a post. Its words are set here: no build step sees them later. */
export function studioData(post: PostOfCard & { images: ReturnType<typeof postImages> }, site: Settings, t: Translate): StudioData {
  const { language } = post.page;
  const card = postCard(post, t, { site: { organisation: site.organisation, name: site.name }, source: post.page.path });
  const said = scriptWords(language, t);
  const word = (key: UiKey, name: string): [string, string] => [name, said.word(key)];
  return {
    post: post.images[0]!.file.replace(/-\w+\.png$/, ''),
    card,
    brand: coloursOf(site.brand),
    avoid: avoidedPhrases(site.avoid, card.language, language).map(({ pattern, reason, instead }) => ({
      pattern,
      reason: typeset(reason, language),
      instead: typeset(instead, language),
    })),
    words: Object.fromEntries([
      ...spoken.map((key) => word(key, key.slice('studio.'.length))),
      ...formatNames.map((key) => word(key, key.slice('desk.'.length))),
      word('desk.coach.avoided', 'avoided'),
    ]),
  };
}
