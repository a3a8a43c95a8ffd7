import { vcard } from '../domain/contact/vcard.ts';
import type { ChampionEntry } from '../queries/champions.ts';
import { getSite } from '../queries/site.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import { absoluteUrl, localPath } from '../domain/addresses.ts';
import { topicList } from '../view-models/champion.ts';
import { championCards } from './champions.ts';

/** A champion as an address book takes them: what their page shows, and nothing more. */
export async function championContact({ id, data }: ChampionEntry, language: string): Promise<string> {
  const [site, cards] = await Promise.all([getSite(), championCards(language)]);
  const card = cards.get(id)!;
  const set = (text: string) => typeset(text, language);
  return vcard({
    name: card.name,
    familyName: data.familyName,
    kind: 'person',
    organisation: [site.organisation, card.entity],
    job: set(card.job),
    email: data.email,
    city: card.city,
    country: card.country,
    urls: [absoluteUrl(site.url, localPath(language, card.path)), ...data.accounts.map(({ url }) => url)],
    note: set(`${site.name}: ${topicList(card)}`),
    uid: `${id}@${new URL(site.url).hostname}`,
  });
}
