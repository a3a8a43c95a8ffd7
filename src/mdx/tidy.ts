import { defineHastPlugin } from 'satteri';

/** The alignment that Markdown's tables write as a style, which the hosts' policy refuses. */
const alignment = /text-align:\s*(left|center|right)/;

/** Makes Markdown's own HTML fit for our pages: no inline style, and a figure that stands by itself, not in a paragraph. */
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
        filter: ['p'],
        visit(node, context) {
          const [image, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
          if (image?.type === 'element' && image.tagName === 'img' && others.length === 0) context.replaceNode(node, image);
        },
      },
    ],
  });
}
