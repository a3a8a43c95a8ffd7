import { attribute, itemsOf, partsOf, type Exercise } from './read.ts';

/**
 * How an exercise is built, in signs that must be the same in all languages: what was answered is kept by place
 * (“the second choice”), and a reader may change the language half-way.
 */
export function shapeOf({ kind, node, parts }: Exercise): string {
  const signs = parts.map((part) => {
    switch (part.name) {
      case 'Choice':
        return attribute(part.node, 'answer') ?? '';
      case 'Sequence':
        return String(itemsOf(part.node).length);
      case 'Scene':
        return [
          attribute(part.node, 'id'),
          attribute(part.node, 'end'),
          ...partsOf(part.node).map((option) => attribute(option.node, 'to')),
        ].join(' ');
      case 'Version':
      case 'Feedback':
        // Colleagues elsewhere say other things.
        return '';
      default:
        return part.name;
    }
  });
  const own = kind === 'Quiz' ? (attribute(node, 'kind') ?? '') : kind === 'Checklist' ? String(itemsOf(node).length) : '';
  return [kind, own, ...signs.filter((sign) => sign !== '')].join(', ');
}
