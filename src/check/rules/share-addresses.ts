import { suggest } from '../../domain/text/suggest.ts';
import type { Rule } from '../rule.ts';
import { valueAt } from '../yaml-source.ts';

/** What the desk puts into a network’s address. */
const places = ['{text}', '{url}', '{title}', '{hashtags}', '{instance}'];

/** A brace that nothing is put in for would stand in the address that a colleague’s post is opened with. */
export const shareAddresses: Rule = (content, report) => {
  for (const entry of content.of('networks')) {
    const path = ['share', 'url'];
    const address = valueAt(entry.raw, path);
    if (typeof address !== 'string') continue;
    for (const [found] of address.matchAll(/\{[^{}]*\}?|\}/g)) {
      if (places.includes(found)) continue;
      const values = { found, suggestion: suggest(found, places), allowed: places };
      report({ file: entry.file, ...entry.yaml.value(path), field: 'share.url', code: 'share-brace', values });
    }
  }
};
