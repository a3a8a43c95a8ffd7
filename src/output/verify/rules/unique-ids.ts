import type { RuleFactory } from '../types.ts';

/** An id names one element of a page: labels, descriptions and anchors rest on it. */
export const uniqueIds: RuleFactory = (_output, report) => ({
  page: (page) => {
    const seen = new Set<string>();
    for (const { attributes, line } of page.elements) {
      const id = attributes.get('id');
      if (id === undefined) continue;
      if (seen.has(id)) report({ file: page.file, line, message: `The id “${id}” is there twice.` });
      seen.add(id);
    }
  },
});
