import type { Person, Place } from './tree.ts';

/** No identifier has an underscore, so that nobody’s branch can be at the same address. */
const trunk = 'first_sparks';

/** What tells a page of the lists from the others. */
export interface BranchKey {
  head: { person: Pick<Person, 'id'> | undefined } | undefined;
  part: number;
}

/** The lineage’s own page, without the language. */
export const lineagePath = '/champions/lineage/';

/** The address of a page of the lists, without the language. */
export const branchAddress = (list: BranchKey) => lineagePath + branchPath(list).slice(1);

/** A page of the lists below the lineage’s address: `/`, `/awa-mbaye/`, `/awa-mbaye/2/`, `/first_sparks/2/`. */
export function branchPath({ head, part }: BranchKey): string {
  const folder = head ? `${head.person!.id}/` : part > 1 ? `${trunk}/` : '';
  return `/${folder}${part > 1 ? `${part}/` : ''}`;
}

/** What to call those who have a page: their name, and where several share one, their town, and then a number. */
export function branchNames(heads: readonly Place[]): Map<Place, string> {
  const called = new Map(heads.map((head) => [head, head.person!.name]));
  const shared = () => {
    const times = Map.groupBy(heads, (head) => called.get(head)!);
    return heads.filter((head) => times.get(called.get(head)!)!.length > 1);
  };
  for (const head of shared()) called.set(head, `${head.person!.name}, ${head.person!.city}`);
  const met = new Map<string, number>();
  for (const head of shared()) {
    const name = called.get(head)!;
    met.set(name, (met.get(name) ?? 0) + 1);
    called.set(head, `${name} (${met.get(name)})`);
  }
  return called;
}
