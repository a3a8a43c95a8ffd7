import { suggest } from '../../domain/text/suggest.ts';
import type { PolicyFinding } from '../policy.ts';
import type { Element } from '../tree.ts';
import type { Find } from './finding.ts';
import { attribute, partsOf, type Exercise } from './read.ts';

interface Scene {
  node: Element;
  id: string;
  end: string | undefined;
  options: { node: Element; to: string | undefined }[];
}

/**
 * A situation holds together: each option leads somewhere, each scene can be reached, goes on or ends, and from
 * everywhere some end can be reached.
 */
export function scenarioFindings({ node, parts }: Exercise, find: Find): PolicyFinding[] {
  const findings: PolicyFinding[] = [];
  const scenes = new Map<string, Scene>();
  let first: Scene | undefined;
  for (const part of parts) {
    const id = attribute(part.node, 'id');
    if (part.name !== 'Scene' || id === undefined) continue;
    const options = partsOf(part.node).map((option) => ({ node: option.node, to: attribute(option.node, 'to') }));
    const scene = { node: part.node, id, end: attribute(part.node, 'end'), options };
    if (scenes.has(id)) findings.push(find(part.node, 'scene-twice', { id }, 'id'));
    else scenes.set(id, scene);
    first ??= scene;
  }
  if (first === undefined) return findings;

  const meant: { id: string; to: string }[] = [];
  for (const { node: scene, id, end, options } of scenes.values()) {
    if (end === undefined && options.length === 0) findings.push(find(scene, 'scene-dead-end', { id }));
    if (end !== undefined && options.length > 0) findings.push(find(scene, 'scene-end-options', { id }, 'end'));
    for (const option of options) {
      if (option.to === undefined || scenes.has(option.to)) continue;
      const suggestion = suggest(option.to, scenes.keys());
      findings.push(find(option.node, 'scene-unknown', { id: option.to, suggestion, known: [...scenes.keys()] }, 'to'));
      // A slip of the keyboard should not be said again of the scene that it misses.
      if (suggestion !== undefined) meant.push({ id, to: suggestion });
    }
  }

  const reached = reachable(first.id, (id) => [
    ...(scenes.get(id)?.options ?? []).flatMap(({ to }) => to ?? []),
    ...meant.filter((link) => link.id === id).map(({ to }) => to),
  ]);
  for (const { node: scene, id } of scenes.values())
    if (!reached.has(id)) findings.push(find(scene, 'scene-orphan', { id, first: first.id }, 'id'));

  // What leads nowhere is reported above; here it counts as a way out, so that nothing is said twice.
  const isExit = ({ end, options }: Scene) =>
    end !== undefined || options.length === 0 || options.some(({ to }) => to === undefined || !scenes.has(to));
  const leadingTo = Map.groupBy(
    [...scenes.values()].flatMap(({ id, options }) => options.map(({ to }) => ({ id, to }))),
    ({ to }) => to,
  );
  const saved = new Set(
    [...scenes.values()].filter(isExit).flatMap(({ id }) => [...reachable(id, (to) => (leadingTo.get(to) ?? []).map((link) => link.id))]),
  );
  const caught = [...scenes.values()].filter(({ id }) => reached.has(id) && !saved.has(id));
  if (caught[0]) findings.push(find(caught[0].node, 'scene-loop', { known: caught.map(({ id }) => id), count: caught.length }));

  const ends = [...scenes.values()].flatMap(({ end }) => end ?? []);
  if (ends.length > 0 && !ends.some((end) => end !== 'badly')) findings.push(find(node, 'scenario-no-good-end'));
  return findings;
}

/** All that can be reached from a place, that place included. */
function reachable(from: string, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set([from]);
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
