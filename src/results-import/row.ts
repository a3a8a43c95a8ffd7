import { isVoid } from '../domain/people/cells.ts';
import { Unreadable } from '../domain/people/complaint.ts';
import type { DayFormat } from '../domain/people/days.ts';
import { wordsOf } from '../domain/text/fold.ts';
import { repairName } from '../schemas/file-name.ts';
import { postKinds } from '../schemas/post.ts';
import { type Figure, measures } from '../schemas/result.ts';
import { type ImportMap, translated } from '../tables/map.ts';
import type { TableRow } from '../tables/table.ts';
import type { Said } from '../tables/words.ts';
import { readCount } from './count.ts';
import { type Field, leadsToPerson } from './fields.ts';
import type { Known } from './known.ts';
import { readMonth } from './month.ts';

/** What is wrong with a cell, and where it stands: both counted from 1. */
export interface BadCell {
  line: number;
  column: number;
  heading: string;
  found: string;
  message: Said;
}

export interface ReadRow {
  month: string | undefined;
  figure: Figure;
  /** Names that neither the content nor the map knows, by field. */
  unknown: readonly { field: Field; text: string }[];
  bad: readonly BadCell[];
}

export interface RowContext {
  columns: ReadonlyMap<Field, number>;
  headings: readonly string[];
  map: ImportMap;
  known: Known;
  format: DayFormat | undefined;
  languages: readonly string[];
  /** The network of a file that is one network’s own. */
  network: string | undefined;
  /** What the links’ own parameters say of where they were shared, which is no network: `flambeau`, `social`. */
  ownWords: readonly string[];
}

/** What tools write where they know nothing. */
const NOTHING =
  /^\(?(?:not set|not provided|direct|none|other|others|unassigned|autre|autres|non defini|non definie|campagne non definie|campaign not defined|aucun|aucune|keyword not defined|mot cle non defini)\)?$/;

const TOTAL =
  /^(?:grand total|total|totals|totaux|total general|total des lignes|somme|sum|ensemble|overall|summary|resume|all|tous|toutes|totaux generaux)$/;

/** Whether a row is the sum of the others: said by its first words, or by its having none where every other row has. */
export function isTotal(row: TableRow, columns: ReadonlyMap<Field, number>): boolean {
  const named = [...columns]
    .filter(([field]) => !(measures as readonly string[]).includes(field))
    .map(([, index]) => row.cells[index] ?? '');
  const first = row.cells.find((cell) => cell.trim() !== '') ?? '';
  return TOTAL.test(wordsOf(first)) || (named.length > 0 && named.every((cell) => cell.trim() === ''));
}

/** Reads a row; all of its bad cells are told. */
export function readRow(row: TableRow, context: RowContext): ReadRow {
  const { columns, headings, map, known } = context;
  const bad: BadCell[] = [];
  const unknown: { field: Field; text: string }[] = [];
  const cell = (field: Field): string => {
    const index = columns.get(field);
    const text = translated(map, [field], (index === undefined ? '' : row.cells[index]) ?? '').trim();
    const whole = isVoid(text) ? (map.defaults[field] ?? '') : text;
    return NOTHING.test(wordsOf(whole)) ? '' : whole;
  };
  const complain = (field: Field, message: Said) => {
    const index = columns.get(field) ?? 0;
    bad.push({
      line: row.line ?? row.number,
      column: index + 1,
      heading: headings[index] ?? field,
      found: row.cells[index] ?? '',
      message,
    });
  };
  const attempt = <T>(field: Field, read: (text: string) => T): T | undefined => {
    const text = cell(field);
    if (text === '') return undefined;
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      complain(field, error.reason);
      return undefined;
    }
  };
  for (const field of ['network', 'campaign', 'post', 'content', 'label', 'kind'] as const)
    if (leadsToPerson(cell(field)) || (cell(field) !== '' && known.isPerson(cell(field)))) complain(field, { code: 'person' });
  const month = attempt('date', (text) => readMonth(text, context.format, context.languages));
  const counts = Object.fromEntries(
    measures.flatMap((measure) => {
      const count = attempt(measure, readCount);
      return count === undefined ? [] : [[measure, count]];
    }),
  );
  if (bad.length > 0) return { month, figure: counts, unknown, bad };
  const told = namesOf(cell, context, (field, text) => unknown.push({ field, text }));
  return { month, figure: { ...told, ...counts }, unknown, bad };
}

/** A campaign’s name as links have it; nothing for one without letters, or longer than any name. */
function slugOf(text: string): string | undefined {
  const name = repairName(text.replaceAll('.', '-'));
  return text === '' || name === 'untitled' || name.length > 80 ? undefined : name;
}

type Names = Pick<Figure, 'network' | 'campaign' | 'post' | 'kind'>;

function namesOf(cell: (field: Field) => string, context: RowContext, miss: (field: Field, text: string) => void): Names {
  const { known, ownWords } = context;
  const label = cell('label');
  const link = cell('link') || (/^https?:\/\//i.test(label) ? label : '');
  const parameters = URL.canParse(link) ? new URL(link).searchParams : new URLSearchParams();
  const content = cell('content') || parameters.get('utm_content') || '';
  const network =
    known.network(cell('network')) ??
    known.contentNetwork(content) ??
    known.network(label) ??
    known.contentNetwork(label) ??
    context.network;
  if (network === undefined && cell('network') !== '' && !ownWords.includes(wordsOf(cell('network')))) miss('network', cell('network'));
  const typed = cell('campaign') || parameters.get('utm_campaign') || (link === label || known.network(label) ? '' : label);
  const campaign = slugOf(typed);
  const post =
    (cell('post') === '' ? undefined : known.post(cell('post'))) ??
    known.postOfLink(link) ??
    (campaign === undefined ? undefined : known.postOfCampaign(campaign));
  if (post === undefined && cell('post') !== '') miss('post', cell('post'));
  if (typed !== '' && (campaign === undefined || !known.isCampaign(campaign))) miss('campaign', typed);
  const kind = post?.kind ?? postKinds.find((one) => one === slugOf(cell('kind')));
  if (kind === undefined && cell('kind') !== '') miss('kind', cell('kind'));
  const own = campaign ?? post?.campaign;
  return {
    ...(network !== undefined && { network }),
    ...(own !== undefined && { campaign: own }),
    ...(post !== undefined && { post: post.id }),
    ...(kind !== undefined && { kind }),
  };
}
