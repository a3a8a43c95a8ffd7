import type { LoadedContent } from '../check/load.ts';
import type { Champion } from '../schemas/champion.ts';
import { writeTable } from '../tables/table.ts';

/** All champions as a table whose headings are our own field names, so that an import takes it back unchanged. */
export function championsTable(content: LoadedContent): string {
  const people = content.of('champions').flatMap(({ id, data }) => (data === undefined ? [] : [{ id, data: data as Champion }]));
  const { languages } = content;
  const topics = Math.max(1, ...people.map(({ data }) => data.topics.length));
  const networks = [...new Set(people.flatMap(({ data }) => data.accounts.map(({ network }) => network)))].sort();
  const perLanguage = (field: string, texts: (data: Champion) => Readonly<Record<string, string>> | undefined): Column[] =>
    languages.map((language) => [`${field}.${language}`, ({ data }) => texts(data)?.[language] ?? '']);
  const columns: Column[] = [
    ['id', ({ id }) => id],
    ['name', ({ data }) => data.name],
    ['familyName', ({ data }) => data.familyName ?? ''],
    ...perLanguage('job', ({ job }) => job),
    ['entity', ({ data }) => data.entity],
    ['country', ({ data }) => data.country],
    ['city', ({ data }) => data.city],
    ['timeZone', ({ data }) => data.timeZone],
    ['languages', ({ data }) => data.languages.join(' | ')],
    ...Array.from({ length: topics }, (_, index): Column[] => [
      [`topic${index + 1}`, ({ data }) => data.topics[index]?.topic ?? ''],
      ...perLanguage(`help${index + 1}`, (data) => data.topics[index]?.help),
    ]).flat(),
    ...networks.map((network): Column => [
      `account.${network}`,
      ({ data }) =>
        data.accounts
          .filter((account) => account.network === network)
          .map(({ url }) => url)
          .join(' '),
    ]),
    ['email', ({ data }) => data.email ?? ''],
    ['photo', ({ data }) => data.photo ?? ''],
    ['sponsor', ({ data }) => data.sponsor ?? ''],
    ['labelled', ({ data }) => data.labelled],
    ...perLanguage('availability', ({ availability }) => availability),
    ['sponsoring', ({ data }) => String(data.sponsoring)],
    ['seeking', ({ data }) => String(data.seeking)],
    ['audience', ({ data }) => data.audience],
    ['consent.date', ({ data }) => data.consent?.date ?? ''],
    ['consent.scopes', ({ data }) => data.consent?.scopes.join(' | ') ?? ''],
    ['consent.until', ({ data }) => data.consent?.until ?? ''],
    ['consent.photo', ({ data }) => scopesCell(data.consent?.photo)],
    ['consent.posts', ({ data }) => scopesCell(data.consent?.posts)],
  ];
  return writeTable([columns.map(([heading]) => heading), ...people.map((person) => columns.map(([, cell]) => cell(person)))]);
}

/** Nowhere is said; an empty cell changes nothing. */
const scopesCell = (scopes: readonly string[] | undefined): string => (scopes === undefined ? '' : scopes.join(' | ') || 'none');

type Column = readonly [heading: string, cell: (person: { id: string; data: Champion }) => string];
