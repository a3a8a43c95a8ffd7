import type { MdastNode } from 'satteri';
import { vocabulary } from '../vocabulary.ts';
import { exerciseComponents } from '../vocabulary/exercises.ts';
import { childrenOf, isElement, textOf, walkTree, type Element } from '../tree.ts';

/** An exercise of a text, as its editor wrote it. Attributes that are no texts are reported elsewhere and left out here. */
export interface Exercise {
  kind: string;
  id: string | undefined;
  node: Element;
  /** The parts that stand in it directly, in order. */
  parts: readonly Part[];
}

export interface Part {
  name: string;
  node: Element;
}

const isExercise = (name: string): boolean =>
  name === 'Checklist' || (Object.hasOwn(exerciseComponents, name) && vocabulary[name]?.parents === undefined);

/** The exercises of a text in reading order, check lists with an identifier among them. */
export function exercisesOf(tree: Readonly<MdastNode>): Exercise[] {
  const exercises: Exercise[] = [];
  walkTree(tree, (node) => {
    if (!isElement(node) || !isExercise(node.name ?? '')) return;
    const id = attribute(node, 'id');
    if (node.name === 'Checklist' && id === undefined) return;
    exercises.push({ kind: node.name ?? '', id, node, parts: partsOf(node) });
  });
  return exercises;
}

export const partsOf = (node: Readonly<MdastNode>): Part[] =>
  childrenOf(node).flatMap((child) =>
    isElement(child) && vocabulary[child.name ?? '']?.parents ? [{ name: child.name ?? '', node: child }] : [],
  );

/** A text that an editor wrote as an attribute; nothing when it is missing or empty. */
export function attribute(node: Element, name: string): string | undefined {
  for (const given of node.attributes) {
    if (given.type === 'mdxJsxAttribute' && given.name === name && typeof given.value === 'string' && given.value.trim() !== '')
      return given.value.trim();
  }
  return undefined;
}

/** The items of the first list in a node. */
export function itemsOf(node: Readonly<MdastNode>): readonly Readonly<MdastNode>[] {
  const list = childrenOf(node).find(({ type }) => type === 'list');
  return list ? childrenOf(list) : [];
}

/** What two texts have in common when a reader can’t tell them apart: capitals and spaces do not count. */
export const alike = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

export const wordsOf = (node: Readonly<MdastNode>): string => textOf(node);
