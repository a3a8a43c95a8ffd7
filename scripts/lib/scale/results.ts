import { postKinds } from '../../../src/schemas/post.ts';
import { type GeneratedFile, yamlText } from './document.ts';
import type { Draws } from './random.ts';

/** The months before the generated sites’ day, two sources each. */
const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];

interface Around {
  networks: readonly string[];
  /** How many posts there are. */
  posts: number;
}

/** What a programme of some size brought: many groups are small, as they are everywhere. */
export function resultFiles(count: number, { networks, posts }: Around, draws: Draws): GeneratedFile[] {
  return MONTHS.flatMap((month) => {
    const groups = Array.from({ length: count }, () => {
      const post = `post-${String(draws.int(1, Math.max(1, posts))).padStart(4, '0')}`;
      return { network: draws.pick(networks), post, clicks: draws.chance(0.4) ? draws.int(1, 4) : draws.int(5, 400) };
    });
    const figures = [...new Map(groups.map((group) => [`${group.network} ${group.post}`, group])).values()].map(
      ({ network, post, clicks }) => ({
        network,
        campaign: post,
        post,
        kind: postKinds[Number(post.slice(-4)) % postKinds.length],
        clicks,
      }),
    );
    const visits = figures.map(({ clicks, ...names }) => ({ ...names, visits: clicks - draws.int(0, clicks) }));
    return [
      [`results/${month}-links.yaml`, yamlText({ month, source: 'links', figures })],
      [`results/${month}-web.yaml`, yamlText({ month, source: 'web', figures: visits })],
    ] as const;
  });
}
