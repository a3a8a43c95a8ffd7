import { inYourLanguage, type Words } from '../words.ts';
import type { Due, Status } from './report.ts';

/** A list longer than this is cut, and says by how much: --json has all. */
const longest = 20;

/** The status as lines for a person, what is late first. */
export function statusText(status: Status): string {
  return [
    inYourLanguage({ en: `On ${status.day}`, fr: `Au ${status.day}` }),
    ...statusSections(status).flatMap(({ heading, lines }) => {
      const more = lines.length - longest;
      const rest =
        more > 0
          ? [inYourLanguage({ en: `… and ${more} more (--json has them all)`, fr: `… et ${more} autres (--json les donne tous)` })]
          : [];
      return ['', `${heading} (${lines.length})`, ...[...lines.slice(0, longest), ...rest].map((line) => `  ${line}`)];
    }),
  ].join('\n');
}

/** What there is to say under each heading, in the reader’s language; headings with nothing to say are left out. */
export function statusSections(status: Status): { heading: string; lines: readonly string[] }[] {
  const list = (heading: Words, dues: readonly Due[], withOwner = true) =>
    section(
      heading,
      dues.map(({ day, file, title, owner }) => `${day}  ${title}${withOwner && owner ? ` — ${owner}` : ''}  (${file})`),
    );
  const { coverage, posts, month } = status;
  return [
    ...list({ en: 'Overdue for review', fr: 'Relecture en retard' }, status.reviewsPast),
    ...list({ en: 'Review due within 30 days', fr: 'À relire sous 30 jours' }, status.reviewsSoon),
    ...list({ en: 'Agreements to renew', fr: 'Accords à renouveler' }, status.consents, false),
    ...list({ en: 'Expiring within 30 days', fr: 'Expirent sous 30 jours' }, status.expiring),
    ...list({ en: 'Expired', fr: 'Expirés' }, status.expired),
    ...list({ en: 'Scheduled', fr: 'Programmés' }, status.scheduled),
    ...section(
      { en: 'Drafts', fr: 'Brouillons' },
      status.drafts.map(({ file, title }) => `${title}  (${file})`),
    ),
    ...section(
      { en: 'Not translated', fr: 'Non traduits' },
      status.untranslated.map(({ entry, missing }) => `${entry}: ${missing.join(', ')}`),
    ),
    ...section({ en: 'Posts and stories by topic', fr: 'Posts et récits par sujet' }, counts(coverage.topic)),
    ...section({ en: 'Posts by kind', fr: 'Posts par genre' }, counts(coverage.kind)),
    ...section(
      { en: 'Pages by language', fr: 'Pages par langue' },
      Object.entries(coverage.language).map(([collection, languages]) => `${collection}: ${counts(languages).join(', ')}`),
    ),
    ...section(
      { en: 'Champions in the directory, by department', fr: 'Champions de l’annuaire, par service' },
      counts(coverage.department),
    ),
    ...section({ en: 'Posts to share today', fr: 'Posts à partager aujourd’hui' }, [
      inYourLanguage({
        en: `${posts.shareable}, of which ${posts.curated} share other people’s work`,
        fr: `${posts.shareable}, dont ${posts.curated} relaient le travail d’autres`,
      }),
    ]),
    ...section({ en: 'Posts of the last 30 days', fr: 'Posts des 30 derniers jours' }, [
      inYourLanguage({
        en: `${month.posts}, of which ${month.selling} use words that sell (npm run check -- --plain shows them)`,
        fr: `${month.posts}, dont ${month.selling} avec des mots qui vendent (npm run check -- --plain les montre)`,
      }),
    ]),
    ...section(
      { en: 'Results, by source', fr: 'Résultats, par source' },
      status.results.map(({ source, latest, missing }) =>
        missing === 0
          ? inYourLanguage({ en: `${source}: up to ${latest}`, fr: `${source} : jusqu’à ${latest}` })
          : inYourLanguage({
              en: `${source}: up to ${latest}; ${missing} ${missing === 1 ? 'month' : 'months'} to bring in`,
              fr: `${source} : jusqu’à ${latest} ; ${missing} mois à faire entrer`,
            }),
      ),
    ),
    ...section(
      { en: 'Files with mistakes, left out: run npm run check', fr: 'Fichiers avec des erreurs, laissés de côté : lancez npm run check' },
      status.unread,
    ),
  ];
}

const counts = (numbers: Readonly<Record<string, number>>) => Object.entries(numbers).map(([name, count]) => `${name} ${count}`);

const section = (heading: Words, lines: readonly string[]): { heading: string; lines: readonly string[] }[] =>
  lines.length === 0 ? [] : [{ heading: inYourLanguage(heading), lines }];
