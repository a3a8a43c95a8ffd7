import { scriptWords } from '../i18n/script-words.ts';
import { addressOf } from '../schemas/addresses.ts';
import { disclosedVoice } from '../domain/writing/disclosed-voice.ts';
import { avoidedPhrases } from '../domain/writing/avoid.ts';
import { trackingFor } from '../domain/writing/starting-text.ts';
import type { DeskData } from '../domain/writing/types.ts';
import { uiKeys, type UiKey } from '../i18n/keys.ts';
import { pick, type Translate } from '../i18n/translate.ts';
import type { Post } from '../queries/posts.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import { absoluteUrl, localPath } from '../domain/addresses.ts';
import type { PostContext } from './post.ts';

/** The words that the desk’s script says; the others stand in the page. */
const spoken = (Object.keys(uiKeys) as UiKey[]).filter((key) =>
  /^desk\.(?:said\.|coach\.|own\.|repair\.|(?:limit|noLimit|next|bring|open|seeMore|remindName|dismiss)$)/.test(key),
);

/** All that the desk’s script needs to know of a post. Texts that people will paste are set here: no build step sees them later. */
export function deskData(post: Post, { language, site, networks }: PostContext, t: Translate): DeskData {
  const { data } = post.entry;
  const textLanguage = post.contentLanguage;
  const set = (text: string) => typeset(text, textLanguage);
  const said = scriptWords(language, t);
  const disclosure = set(pick(site.disclosure, textLanguage, site.defaultLanguage));
  const voices = data.voices.map(({ id, text, overrides }) =>
    disclosedVoice(
      {
        id,
        text: set(text),
        overrides: Object.fromEntries(Object.entries(overrides).map(([network, words]) => [network, set(words)])),
      },
      { disclosure, organisation: site.organisation, language: textLanguage },
      networks.filter(({ id }) => data.networks.includes(id)),
    ),
  );
  return {
    post: post.key,
    title: set(data.title),
    language: textLanguage,
    expires: data.expires,
    page: absoluteUrl(site.url, localPath(language, addressOf('posts', post.key))),
    link: data.link,
    campaign: data.campaign ?? post.key,
    tracking: trackingFor(data.kind, site),
    hashtags: data.hashtags,
    disclosure,
    organisation: site.organisation,
    internalHosts: site.internalHosts.map((host) => host.toLowerCase()),
    avoid: avoidedPhrases(site.avoid, textLanguage, language).map(({ pattern, reason, instead }) => ({
      pattern,
      reason: typeset(reason, language),
      instead: typeset(instead, language),
    })),
    prompts: data.prompts.map(set),
    voices: [...voices, { id: 'blank', text: '', overrides: {} }],
    networks: networks
      .filter(({ id }) => data.networks.includes(id))
      .map(({ id, name, limit, limitBytes, counting, fold, share, hashtags, images, disclosure, note }) => ({
        id,
        name,
        limit,
        limitBytes,
        counting,
        fold,
        share,
        hashtags,
        images,
        ...(!disclosure && { disclosure }),
        ...(note && { note: typeset(pick(note, language, site.defaultLanguage), language) }),
      })),
    words: Object.fromEntries(spoken.map((key) => [key.slice('desk.'.length), said.word(key)])),
    plurals: { blanks: said.plural('desk.blanks') },
  };
}
