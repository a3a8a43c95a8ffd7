import { inCodeOrder } from '../text/order.ts';
import type { Figure, Measure } from '../../schemas/result.ts';

/** What a month’s figures are told by, in the order of the page. */
export const dimensions = ['network', 'campaign', 'kind', 'post'] as const;
export type Dimension = (typeof dimensions)[number];

/** The row of what a dimension does not know: clicks that came from no post, visits of no known network. */
export const NONE = '';

/** A group of one month: how many it counts, and between which two places of the flow it runs. */
export interface Cell {
  /** `network linkedin`; what a campaign got without a post is `rest job open-days`. */
  id: string;
  count: number;
  from: string;
  to: string;
  /** Whether a page may show it: rests are never shown, but can be had by subtraction. */
  shown: boolean;
}

export const cellId = (dimension: Dimension, key: string): string => `${dimension} ${key}`;

/**
 * The groups of a month and what adds up to what, as a flow: the total leaves a spring, divides into kinds, each kind into
 * its posts, the posts run together into campaigns, and those into the sea; networks run from a spring to a sea of their
 * own. At every place as much comes in as goes out: these are all the sums that a reader can reckon with.
 */
export function cellsOf(figures: readonly Figure[], measure: Measure): { total: number; cells: Cell[] } {
  const cells = new Map<string, Cell>();
  let total = 0;
  const add = (cell: Omit<Cell, 'count'>, count: number) => {
    const held = cells.get(cell.id);
    if (held) held.count += count;
    else cells.set(cell.id, { ...cell, count });
  };
  const known = postsOf(figures);
  for (const figure of figures) {
    const count = figure[measure];
    if (count === undefined) continue;
    total += count;
    const { network = NONE, post = NONE } = figure;
    const { kind = NONE, campaign = NONE } = known.get(post) ?? figure;
    add({ id: cellId('network', network), from: 'networks’ spring', to: 'networks’ sea', shown: true }, count);
    add({ id: cellId('kind', kind), from: 'spring', to: `kind ${kind}`, shown: true }, count);
    add({ id: cellId('campaign', campaign), from: `campaign ${campaign}`, to: 'sea', shown: true }, count);
    const id = post === NONE ? `rest ${kind} ${campaign}` : cellId('post', post);
    add({ id, from: `kind ${kind}`, to: `campaign ${campaign}`, shown: post !== NONE }, count);
  }
  return { total, cells: [...cells.values()].sort((a, b) => inCodeOrder(a.id, b.id)) };
}

/** A post is of one kind and counts into one campaign, whatever some of its lines leave out. */
function postsOf(figures: readonly Figure[]): Map<string, { kind?: string; campaign?: string }> {
  const posts = new Map<string, { kind?: string; campaign?: string }>();
  for (const { post, kind, campaign } of figures) {
    if (post === undefined) continue;
    const held = posts.get(post) ?? {};
    posts.set(post, { ...first('kind', held.kind, kind), ...first('campaign', held.campaign, campaign) });
  }
  return posts;
}

function first<Name extends string>(name: Name, ...values: (string | undefined)[]): { [key in Name]?: string } {
  const [value] = values.filter((one) => one !== undefined).sort(inCodeOrder);
  return (value === undefined ? {} : { [name]: value }) as { [key in Name]?: string };
}
