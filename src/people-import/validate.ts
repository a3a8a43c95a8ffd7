import { LoadedContent, type LoadedEntry } from '../check/load.ts';
import { schemaOf } from '../check/load-entry.ts';
import type { Finding } from '../check/problem.ts';
import { images } from '../check/rules/images.ts';
import { languages } from '../check/rules/languages.ts';
import { names } from '../check/rules/names.ts';
import { people } from '../check/rules/people.ts';
import { references } from '../check/rules/references.ts';
import { schema } from '../check/rules/schema.ts';
import { wordNames } from '../check/rules/named-words.ts';
import { texts } from '../check/rules/texts.ts';
import { replaceInData } from '../domain/named-words/data.ts';
import { namedWords, type NamedWords } from '../domain/named-words/table.ts';
import { SourceText } from '../domain/text/source-text.ts';
import { strayInData } from '../check/stray-words.ts';
import { YamlSource } from '../check/yaml-source.ts';
import { baseOf } from '../domain/people/fields.ts';
import type { ChampionData } from '../domain/people/merge.ts';
import { add } from './people.ts';
import type { PlannedRow, RowComplaint } from './row.ts';

/** The rules of the check that look at a champion’s fields. The one of circles is in refuse-sponsors.ts, row by row. */
const RULES = [schema, references, languages, images, names, people, texts, wordNames];

/** A champion’s data as the site reads it, defaults filled in; as written where it breaks the schema. */
export function parsedChampion(data: ChampionData): unknown {
  const result = schemaOf('champions').safeParse(data);
  return result.success ? result.data : data;
}

/** Puts every row through the very schema and rules that `npm run check` has, and adds what they find, in their words. */
export function validate(rows: readonly PlannedRow[], content: LoadedContent): void {
  const entries = new Map(
    content.entries
      .filter(({ collection }) => ['champions', 'departed', 'networks', 'site', 'topics'].includes(collection))
      .map((entry) => [entry.file, entry]),
  );
  const words = namedWords(content.of('site')[0]?.raw);
  const byFile = new Map<string, PlannedRow[]>();
  for (const row of rows) {
    const entry = asEntry(row, words);
    add(byFile, entry.file, row);
    entries.set(entry.file, entry);
  }
  const merged = new LoadedContent({
    folder: content.folder,
    scanned: content.scanned,
    entries: [...entries.values()],
    faults: [],
    pictures: [],
    now: content.now,
  });
  const report = (finding: Finding) => {
    for (const row of byFile.get(finding.file) ?? []) if (!isSaid(row, finding)) row.complaints.push(complaintOf(row, finding));
  };
  for (const rule of RULES) rule(merged, report);
}

function asEntry({ id, data }: PlannedRow, words: NamedWords): LoadedEntry {
  const { data: spoken, missing } = replaceInData(data, words, words.defaultLanguage);
  const result = schemaOf('champions').safeParse(spoken);
  const source = new SourceText('');
  const yaml = new YamlSource(source, '', 0);
  const parsed = result.success ? { data: result.data as LoadedEntry<'champions'>['data'] } : { data: undefined };
  return {
    collection: 'champions',
    id,
    key: id,
    language: undefined,
    file: `champions/${id}.yaml`,
    raw: spoken as ChampionData,
    ...parsed,
    issues: result.error?.issues ?? [],
    source,
    yaml,
    body: undefined,
    renamed: [],
    strayWords: strayInData(missing, yaml, source),
  };
}

/** What a row lacks has been said in the words of a table; an unknown sponsor too. */
function isSaid(row: PlannedRow, { field, code }: Finding): boolean {
  if (code === 'own-sponsor' || code === 'sponsor-circle' || field === 'sponsor') return true;
  const said = row.complaints.map((complaint) => complaint.field.split('.')[0]?.replace(/\d+$/, ''));
  const [top = ''] = field.split(/[.[]/);
  if (code === 'missing-field' || code === 'missing-language') return row.complaints.length > 0;
  return said.includes(top) || (top === 'topics' && said.includes('topic'));
}

function complaintOf(row: PlannedRow, { field, code, values }: Finding): RowComplaint {
  const own = cellField(row, field);
  const cell = own === undefined ? undefined : row.cells.get(own);
  return {
    field,
    ...(cell?.column !== undefined && { column: cell.column }),
    ...(cell !== undefined && { found: cell.text }),
    message: { code, ...(values && { values }) },
  };
}

/** `topics[1].help.fr` came from the column `help2.fr`, `help2`, `help.fr` or `help`. */
function cellField({ cells, data }: PlannedRow, field: string): string | undefined {
  const [, index] = /\[(\d+)\]/.exec(field) ?? [];
  const number = index === undefined ? '' : String(Number(index) + 1);
  const accounts = data['accounts'];
  const network =
    field.startsWith('accounts') && Array.isArray(accounts)
      ? (accounts[Number(index)] as { network?: string } | undefined)?.network
      : undefined;
  const [, language] = /\.help\.(.+)$/.exec(field) ?? [];
  const guesses = field.startsWith('topics')
    ? field.includes('.help')
      ? [`help${number}.${language}`, `help${number}`, `help.${language}`, 'help']
      : [`topic${number}`, 'topics']
    : network !== undefined
      ? [`account.${network}`]
      : [field, field.replace(/\[\d+\].*/, ''), baseOf(field), ...(field === 'name' ? ['familyName', 'firstName'] : [])];
  return guesses.find((guess) => cells.has(guess));
}
