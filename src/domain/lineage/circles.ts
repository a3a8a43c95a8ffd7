/**
 * The circles in which the torch would go round: each as the identifiers from one person to the next, the one who closes
 * it left out. Whoever only leads into a circle is in none.
 * @param starts whose chains are followed, in this order
 * @param sponsorOf who passed the torch to somebody, where that is known
 */
export function circles(starts: Iterable<string>, sponsorOf: (id: string) => string | undefined): string[][] {
  const found: string[][] = [];
  const settled = new Set<string>();
  for (const start of starts) {
    const chain = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !settled.has(id) && !chain.has(id)) {
      chain.add(id);
      id = sponsorOf(id);
    }
    if (id !== undefined && chain.has(id)) found.push([...chain].slice([...chain].indexOf(id)));
    for (const member of chain) settled.add(member);
  }
  return found;
}
