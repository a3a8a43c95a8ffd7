import { setTimeout as sleep } from 'node:timers/promises';
import { localHost } from '../../../src/check/rules/values.ts';

/** What came of a visit: the answer’s status, or why there was none. */
export type Visit = { status: number; to?: string } | { fault: 'no-answer' | 'too-slow' | 'too-far' | 'inside' };

/** How politely: milliseconds for an answer and between two requests to a host, hops, and hosts at once. */
export const manners = { wait: 15_000, pause: 1_000, hops: 5, atOnce: 6 };

export interface Visiting {
  fetcher?: typeof fetch;
  pause?: number;
  wait?: number;
}

/** Whether an address answers as it should. A host that wants no robots or no strangers has a page for people all the same. */
export const isFine = (visit: Visit): boolean =>
  'status' in visit && (visit.status < 400 || [401, 403, 405, 429, 999].includes(visit.status));

/**
 * Visits addresses: few hosts at once, one request at a time to each, with a pause between two.
 * @param seen is told of each visit when it is done
 */
export async function visitAll(
  addresses: readonly string[],
  seen: (address: string, visit: Visit) => void,
  options: Visiting = {},
): Promise<void> {
  const byHost = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const next = byHost.values();
  const worker = async (): Promise<void> => {
    for (const group of next) {
      for (const [index, address] of group.entries()) {
        if (index > 0) await sleep(options.pause ?? manners.pause);
        seen(address, await visit(address, options));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(manners.atOnce, byHost.length) }, worker));
}

/** Asks for the head alone; for the page itself only where a host does not know how to answer that. */
async function visit(address: string, options: Visiting): Promise<Visit> {
  const head = await request(address, 'HEAD', options);
  const isUnclear = 'fault' in head ? head.fault === 'no-answer' : [400, 403, 404, 405, 500, 501, 503].includes(head.status);
  return isUnclear ? request(address, 'GET', options) : head;
}

async function request(address: string, method: 'HEAD' | 'GET', { fetcher = fetch, wait = manners.wait }: Visiting): Promise<Visit> {
  let url = address;
  const signal = AbortSignal.timeout(wait);
  for (let hop = 0; hop <= manners.hops; hop += 1) {
    // A page outside must not lead this machine into the company’s own network.
    if (hop > 0 && localHost(url) !== undefined) return { fault: 'inside' };
    try {
      const answer = await fetcher(url, {
        method,
        signal,
        redirect: 'manual',
        headers: { 'user-agent': 'Flambeau link check', accept: '*/*' },
      });
      await answer.body?.cancel();
      const to = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null;
      if (to === null) return { status: answer.status, ...(url !== address && { to: url }) };
      url = new URL(to, url).href;
      if (!/^https?:/.test(url)) return { fault: 'no-answer' };
    } catch {
      return { fault: signal.aborted ? 'too-slow' : 'no-answer' };
    }
  }
  return { fault: 'too-far' };
}
