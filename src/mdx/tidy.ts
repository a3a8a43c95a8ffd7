import { defineHastPlugin } from 'satteri';

/** The alignment that Markdown's tables write as a style, which the hosts' policy refuses. */
const alignment = /text-align:\s*(left|center|right)/;

/** Makes Markdown's own HTML fit for our pages: no inline style, a table that the keyboard can scroll, and a figure that stands by itself, not in a paragraph. */
export function tidyHtml() {
  return defineHastPlugin({
    name: 'flambeau:tidy-html',
    element: [
      {
        filter: ['th', 'td'],
        visit(node, context) {
          const side = alignment.exec(String(node.properties['style'] ?? ''))?.[1];
          if (!side) return;
          context.setProperty(node, 'style', undefined);
          context.setProperty(node, 'className', [`align-${side}`]);
        },
      },
      {
        // A wide table scrolls sideways on a phone: by keyboard only where the focus can reach it.
        filter: ['table'],
        visit(node, context) {
          context.setProperty(node, 'tabindex', '0');
        },
      },
      {
        filter: ['p'],
        visit(node, context) {
          const [image, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
          if (image?.type === 'element' && image.tagName === 'img' && others.length === 0) context.replaceNode(node, image);
        },
      },
    ],
  });
}
