import type { CoachRule } from './rule.ts';

/** Longer than the network takes, in its own way of counting, or in bytes where it has a second limit. */
export const tooLong: CoachRule = ({ network, count, bytes }) => {
  if (network.limit !== undefined && count > network.limit)
    return [{ rule: 'tooLong', values: { network: network.name, over: String(count - network.limit) } }];
  if (network.limitBytes !== undefined && bytes > network.limitBytes) return [{ rule: 'tooHeavy', values: { network: network.name } }];
  return [];
};
