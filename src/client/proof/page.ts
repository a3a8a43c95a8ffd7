/** What the pages about proof tell their script: texts with `{names}` to fill, and the modules. */
export interface ProofData {
  language: string;
  words: Record<string, string>;
  modules: { key: string; title: string; edition: string; lessons: { key: string; title: string }[] }[];
}

/** The part of a page that is marked `data-proof-NAME`. A missing one is a mistake of ours, said at once. */
export function part<Type extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Type {
  const found = root.querySelector<Type>(`[data-proof-${name}]`);
  if (!found) throw new Error(`The page has no part “${name}”.`);
  return found;
}

export const readData = <Data extends ProofData>(root: ParentNode): Data => JSON.parse(part(root, 'data').textContent) as Data;
