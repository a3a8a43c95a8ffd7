import { loadScript } from '../lib/load-script.ts';
import { lineageCallback, type NamesPart, type Receive, type TreePart } from '../../domain/lineage/format.ts';

declare global {
  interface Window {
    [lineageCallback]?: Receive;
  }
}

interface Receivers {
  tree(data: TreePart): void;
  /** Called in the order of the parts. */
  names(data: NamesPart): void;
  /** All parts are there. */
  complete(): void;
  failed(): void;
}

/**
 * Loads the data part by part by classic scripts, the one way that works on `file:` too: the tree, then the names, each after the other so that the browser
 * draws in between.
 * @param first the address of the first part, `…/0.js`
 */
export function load(first: string, { tree, names, complete, failed }: Receivers): void {
  let parts = 0;
  const next = (part: number): void => {
    loadScript(first.replace(/0\.js$/, `${part}.js`)).then(() => (part < parts ? next(part + 1) : complete()), failed);
  };
  window[lineageCallback] = (part, data) => {
    if (part > 0) return names(data as NamesPart);
    parts = (data as TreePart).parts;
    tree(data as TreePart);
  };
  next(0);
}
