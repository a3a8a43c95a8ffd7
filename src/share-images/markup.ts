/** An element as plain objects, for Satori (letters) or for `toXml` (shapes): no JSX and no React. */
export interface Node {
  type: string;
  key: string | null;
  props: { style?: Style; children?: Child | Child[]; [attribute: string]: unknown };
}
export type Child = Node | string;
export type Style = Record<string, string | number>;

/** Builds an element. `undefined` and `false` children are left out, so that a template can write `condition && h(…)`. */
export function h(type: string, props: Node['props'], ...children: (Child | Child[] | undefined | false)[]): Node {
  const kept = children.flat().filter((child): child is Child => child !== undefined && child !== false);
  return { type, key: null, props: kept.length === 0 ? props : { ...props, children: kept.length === 1 ? kept[0] : kept } };
}

/** An element placed by its left and top edges, in pixels. */
export function placed(left: number, top: number, style: Style, ...children: (Child | undefined | false)[]): Node {
  return h('div', { style: { display: 'flex', position: 'absolute', boxSizing: 'border-box', left, top, ...style } }, ...children);
}

/** An element of SVG as text. Numbers keep two decimals: a hundredth of a pixel is not seen. */
export function toXml(node: Child): string {
  if (typeof node === 'string') return escape(node);
  const { children = [], ...attributes } = node.props;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value))}"`)
    .join('');
  const inside = (Array.isArray(children) ? children : [children]).map(toXml).join('');
  return `<${node.type}${written}>${inside}</${node.type}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
