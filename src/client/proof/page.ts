import { part } from '../lib/dom.ts';

/** What the pages about proof tell their script: texts with `{names}` to fill, and the modules. */
export interface ProofData {
  language: string;
  words: Record<string, string>;
  modules: { key: string; title: string; edition: string; lessons: { key: string; title: string }[] }[];
}

export const readData = <Data extends ProofData>(root: ParentNode): Data => JSON.parse(part(root, 'proof-data').textContent) as Data;
