import type { MdastNode } from 'satteri';
import type { PolicyFinding } from '../policy.ts';
import { attributeOffset, isElement, startOf } from '../tree.ts';
import { alike } from './read.ts';

/** Makes findings about an exercise, at a node or at one of its attributes. */
export const finder =
  (text: string) =>
  (node: Readonly<MdastNode>, code: string, values: PolicyFinding['values'] = {}, attribute?: string): PolicyFinding => {
    const name = isElement(node) ? (node.name ?? '') : '';
    return {
      offset: attribute !== undefined && isElement(node) ? attributeOffset(text, node, attribute) : startOf(node),
      field: attribute === undefined ? name : `${name} ${attribute}`,
      code,
      values,
    };
  };
export type Find = ReturnType<typeof finder>;

/** The things that a reader can’t tell from an earlier one. */
export function repeated<Thing>(things: readonly Thing[], textOf: (thing: Thing) => string | undefined): Thing[] {
  const seen = new Set<string>();
  return things.filter((thing) => {
    const text = alike(textOf(thing) ?? '');
    if (text === '' || !seen.has(text)) {
      seen.add(text);
      return false;
    }
    return true;
  });
}
