import { tokenize } from '../../networks/tokens.ts';
import type { CoachRule } from './rule.ts';

/** More hashtags than the network takes, or than its readers bear. */
export const manyHashtags: CoachRule = ({ text, network }) => {
  const most = network.hashtags;
  const count = tokenize(text).filter(({ kind }) => kind === 'hashtag').length;
  return most !== undefined && count > most
    ? [{ rule: most === 0 ? 'noHashtags' : 'manyHashtags', values: { network: network.name, count: String(count), most: String(most) } }]
    : [];
};
