import type { LoadedEntry } from '../load.ts';
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
  const settled = new Set<string>();
  for (const start of [...champions.keys()].sort()) {
    const chain = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !settled.has(id) && !chain.has(id)) {
      chain.add(id);
      id = sponsorOf(id);
    }
    if (id !== undefined && chain.has(id)) {
      const circle = [...chain].slice([...chain].indexOf(id));
      const first: LoadedEntry | undefined = champions.get(circle[0] ?? '')?.[0];
      if (first) {
        const place = first.yaml.value(['sponsor']);
        const code = circle.length === 1 ? 'own-sponsor' : 'sponsor-circle';
        report({ file: first.file, ...place, field: 'sponsor', code, values: { chain: [...circle, id].map(called).join(' → ') } });
      }
    }
    for (const member of chain) settled.add(member);
  }
};
