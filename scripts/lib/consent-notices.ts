import { type UnlistedReason, unlistedReason } from '../../src/domain/edition.ts';
import { type View } from '../../src/schemas/edition.ts';
import type { Champion } from '../../src/schemas/champion.ts';
import { commandLanguage } from './words.ts';

type Person = Pick<Champion, 'name' | 'audience' | 'consent'>;

/** How many days before a consent lapses the build names the person to ask. */
const noticeDays = 60;

/**
 * What somebody who looks after the listings must know after a build: who is not listed and why, and whose consent
 * lapses soon. Somebody who chose to be listed inside only is no news for the public edition.
 */
export function consentNotices(people: Iterable<Person>, view: View): string[] {
  const french = commandLanguage() === 'fr';
  const reasons: Record<UnlistedReason, (person: Person) => string | undefined> = {
    'no-consent': () => (french ? 'aucun consentement dans le fichier' : 'no consent in the file'),
    'consent-not-yet': ({ consent }) => (french ? `le consentement est daté du ${consent?.date}` : `the consent is dated ${consent?.date}`),
    'consent-lapsed': ({ consent }) =>
      french ? `le consentement a pris fin le ${consent?.until}` : `the consent lapsed on ${consent?.until}`,
    'consent-scope': () => undefined,
    audience: () => undefined,
  };
  const unlisted: string[] = [];
  const soon: string[] = [];
  const limit = new Date(Date.parse(view.now) + noticeDays * 86_400_000).toISOString().slice(0, 10);
  for (const person of people) {
    const reason = unlistedReason(person, view);
    if (reason) {
      const why = reasons[reason](person);
      if (why) unlisted.push(`  ${person.name}${french ? ' : ' : ': '}${why}`);
    } else if (person.consent && person.consent.until <= limit) {
      soon.push(`  ${person.name}${french ? ' : le ' : ': '}${person.consent.until}`);
    }
  }
  const section = (title: string, lines: string[]) => (lines.length > 0 ? [title, ...lines.sort()] : []);
  return [
    ...section(
      french ? 'Personnes qui ne figurent nulle part, faute de consentement en cours :' : 'Listed nowhere, for want of a consent in force:',
      unlisted,
    ),
    ...section(
      french
        ? 'Consentements qui prennent fin dans les 60 jours, à redemander :'
        : 'Consents that lapse within 60 days, to be asked for again:',
      soon,
    ),
  ];
}
