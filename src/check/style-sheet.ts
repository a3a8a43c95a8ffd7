import { parse, walk, type CssNode } from 'css-tree';

/** What is wrong with a style sheet, where in it. */
export interface StyleFault {
  line: number;
  column: number;
  code: 'styles-syntax' | 'styles-import' | 'styles-address';
  values: Record<string, string>;
}

/** Functions that take an address as a text between quotation marks (CSS Images 4, CSS Values 5). */
const addressing = new Set(['image', 'image-set', '-webkit-image-set', 'src', 'cross-fade', '-webkit-cross-fade']);

/**
 * What keeps a style sheet from being read whole, and each address in it: the site fetches nothing, and what is in a file
 * of one’s own goes through the settings. Only the site’s own drawings may be named: `url(#wave)`.
 */
export function styleSheetFaults(text: string): StyleFault[] {
  const faults: StyleFault[] = [];
  const add = (node: CssNode, code: StyleFault['code'], values: Record<string, string>): void => {
    const { line = 1, column = 1 } = node.loc?.start ?? {};
    faults.push({ line, column, code, values });
  };
  const tree = parse(text, {
    positions: true,
    parseCustomProperty: true,
    onParseError: ({ line, column, message }: { line: number; column: number; message: string }) => {
      faults.push({ line, column, code: 'styles-syntax', values: { message } });
    },
  });
  walk(tree, (node) => {
    // A name with an escape in it is another name to a browser: “u\72l()” is “url()”.
    if ((node.type === 'Atrule' || node.type === 'Function') && node.name.includes('\\'))
      add(node, 'styles-syntax', { message: node.name });
    if (node.type === 'Atrule' && node.name.toLowerCase() === 'import') add(node, 'styles-import', {});
    if (node.type === 'Url' && !node.value.startsWith('#')) add(node, 'styles-address', { address: node.value });
    if (node.type === 'Function' && addressing.has(node.name.toLowerCase()))
      walk(node, (inner) => {
        if (
          inner.type === 'String' &&
          !faults.some(({ line, column }) => line === inner.loc?.start.line && column === inner.loc.start.column)
        )
          add(inner, 'styles-address', { address: inner.value });
      });
  });
  const isImport = ({ line }: StyleFault): boolean => faults.some((other) => other.code === 'styles-import' && other.line === line);
  return faults
    .filter((fault) => fault.code !== 'styles-address' || !isImport(fault))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
