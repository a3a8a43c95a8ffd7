import { circles } from '../../domain/lineage/circles.ts';
import type { Rule } from '../rule.ts';

/** The torch goes from one person to the next: a chain of sponsors never comes back to where it was. */
export const sponsors: Rule = (content, report) => {
  const champions = content.keys('champions');
  const sponsorOf = (id: string): string | undefined => {
    const sponsor = champions.get(id)?.[0]?.raw?.['sponsor'];
    return typeof sponsor === 'string' && champions.has(sponsor) ? sponsor : undefined;
  };
  const called = (id: string): string => {
    const name = champions.get(id)?.[0]?.raw?.['name'];
    return typeof name === 'string' ? `${name} (${id})` : id;
  };
  for (const circle of circles([...champions.keys()].sort(), sponsorOf)) {
    const [first = ''] = circle;
    const entry = champions.get(first)?.[0];
    if (entry === undefined) continue;
    report({
      file: entry.file,
      ...entry.yaml.value(['sponsor']),
      field: 'sponsor',
      code: circle.length === 1 ? 'own-sponsor' : 'sponsor-circle',
      values: { chain: [...circle, first].map(called).join(' → ') },
    });
  }
};
