import type { ConsentedPart } from '../../schemas/post-consent.ts';
import type { PostKind } from '../../schemas/post.ts';
import { editions } from '../../schemas/edition.ts';
import { audiencesOf } from '../../domain/edition.ts';
import type { Rule } from '../rule.ts';
import { type DataPath, fieldName } from '../yaml-source.ts';

/** What a kind of post always takes from somebody. */
const taken: Partial<Record<PostKind, ConsentedPart>> = { customer: 'words', photo: 'photo' };

/** A post that shows somebody's photo or words says whose agreement it rests on, for its readers and for as long as it lasts. */
export const postConsents: Rule = (content, report) => {
  for (const { file, yaml, data } of content.of('posts')) {
    if (data === undefined) continue;
    const say = (path: DataPath, code: string, values: Record<string, string>) =>
      report({ file, ...yaml.value(path), field: fieldName(path), code, values });
    const needed = taken[data.kind];
    // A draft may wait for its form; nobody reads it.
    if (needed !== undefined && !data.draft && !data.consents.some(({ of }) => of.includes(needed)))
      say(['kind'], 'post-consent-missing', { kind: data.kind, part: needed });
    for (const [index, { given, until, scopes }] of data.consents.entries()) {
      const path = ['consents', index];
      if (until < given) say([...path, 'until'], 'post-consent-backwards', { given, until });
      else if (until < data.expires) say(['expires'], 'post-consent-lapses', { until, expires: data.expires });
      if (given > content.now && !data.draft) say([...path, 'given'], 'post-consent-ahead', { day: given, now: content.now });
      for (const edition of editions)
        if (audiencesOf(edition).includes(data.audience) && !scopes.includes(edition))
          say([...path, 'scopes'], 'post-consent-scope', { audience: data.audience, scope: edition });
    }
  }
};
