import { fieldName, valueAt } from '../yaml-source.ts';
import type { Rule } from '../rule.ts';

/**
 * The places of people who withdrew, when somebody has edited them by hand: each is there once, and no torch goes round
 * in a circle through one of them. Circles of people alone are those of sponsors.ts.
 */
export const departed: Rule = (content, report) => {
  const file = content.of('departed')[0];
  const list = file?.raw?.['departed'];
  if (file === undefined || !Array.isArray(list)) return;
  const ids = list.map((place: unknown) => String(valueAt(place, ['id'])));
  const sponsors = new Map(list.map((place: unknown, index): [string, unknown] => [ids[index] ?? '', valueAt(place, ['sponsor'])]));
  const champions = content.keys('champions');
  const sponsorOf = (id: string): unknown => (sponsors.has(id) ? sponsors.get(id) : champions.get(id)?.[0]?.raw?.['sponsor']);
  const said = new Set<string>();
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) {
      const path = ['departed', index, 'id'];
      report({ file: file.file, ...file.yaml.value(path), field: fieldName(path), code: 'repeated-reference', values: { value: id } });
      return;
    }
    const chain = new Set<string>();
    let next: unknown = id;
    while (typeof next === 'string' && !chain.has(next)) {
      chain.add(next);
      next = sponsorOf(next);
    }
    if (next !== id || said.has(id)) return;
    for (const member of chain) said.add(member);
    const path = ['departed', index, 'sponsor'];
    report({
      file: file.file,
      ...file.yaml.value(path),
      field: fieldName(path),
      code: 'sponsor-circle',
      values: { chain: [...chain, id].join(' → ') },
    });
  });
};
