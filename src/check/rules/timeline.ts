import type { LoadedContent } from '../load.ts';
import type { Rule } from '../rule.ts';
import { type DataPath, fieldName } from '../yaml-source.ts';

/** A timeline says whose posts it holds, only of people who agreed to it, each post once and none of a day to come. */
export const timeline: Rule = (content, report) => {
  const seen = new Map<string, string>();
  for (const { file, yaml, data } of content.of('timeline')) {
    if (data === undefined) continue;
    const say = (path: DataPath, code: string, values: Record<string, string> = {}) =>
      report({ file, ...yaml.value(path), field: fieldName(path), code, values });
    const { account, champion, network } = data;
    if ((account === undefined) === (champion === undefined)) say([], 'timeline-whose');
    else if (champion !== undefined && network === undefined) say(['champion'], 'timeline-network');
    const person = personOf(content, data);
    // The form of a listing writes an empty list for whoever agrees to no place.
    if (person !== undefined && !person.consent?.posts?.length)
      say([account === undefined ? 'champion' : 'account'], 'timeline-consent', { name: person.name });
    for (const [index, { day, link }] of data.moments.entries()) {
      const path = ['moments', index];
      if (day > content.now) say([...path, 'day'], 'timeline-ahead', { day, now: content.now });
      const first = seen.get(link);
      if (first !== undefined) say([...path, 'link'], 'timeline-twice', { first });
      else seen.set(link, `${file}:${yaml.value([...path, 'link']).line}`);
    }
  }
};

/** The person whose posts they are; nothing for an official account, or for somebody whom no file lists. */
function personOf(content: LoadedContent, { account: id, champion }: { account?: string | undefined; champion?: string | undefined }) {
  const account = content.of('accounts').find((entry) => entry.id === id)?.data;
  if (account?.kind === 'official') return undefined;
  const own = champion ?? account?.champion;
  return own === undefined ? account : content.of('champions').find((entry) => entry.id === own)?.data;
}
