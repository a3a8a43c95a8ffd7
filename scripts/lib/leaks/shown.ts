import type { LoadedContent, LoadedEntry } from '../../../src/check/load.ts';
import { isAccountListed, isTimelineShown, isVisible, unlistedReason } from '../../../src/domain/edition.ts';
import type { Account } from '../../../src/schemas/account.ts';
import type { Champion } from '../../../src/schemas/champion.ts';
import type { Timeline } from '../../../src/schemas/timeline.ts';
import type { View } from '../../../src/schemas/edition.ts';

/** Collections that belong to the site as a whole, and say nothing of whom they are for. */
const WHOLE = new Set(['site', 'home', 'topics', 'towns', 'paths', 'networks']);

/**
 * Tells which entries an edition shows. It asks the rules of domain/edition.ts, and no code that makes pages: what pages show by mistake must be found, not
 * agreed with.
 */
export function shownEntries(content: LoadedContent, view: View): (entry: LoadedEntry) => boolean {
  const listed = new Set(
    content
      .of('champions')
      .flatMap(({ id, data }) => (data !== undefined && unlistedReason(data as Champion, view) === undefined ? [id] : [])),
  );
  const modules = new Set(content.of('modules').flatMap(({ key, data }) => (data !== undefined && isVisible(data, view) ? [key] : [])));
  return ({ collection, id, key, data }) => {
    if (WHOLE.has(collection)) return true;
    if (data === undefined) return false;
    switch (collection) {
      case 'champions':
        return listed.has(id);
      case 'accounts':
        return isAccountListed(data as Account, (champion) => listed.has(champion), view);
      case 'timeline':
        return isTimelineShown(authorOf(content, data as Timeline), view);
      case 'stories':
        return isVisible(data as Visible, view) && listed.has((data as { teller: string }).teller);
      case 'lessons':
        return isVisible(data as Visible, view) && modules.has(key.split('/')[0] ?? '');
      default:
        return 'audience' in data && isVisible(data as Visible, view);
    }
  };
}

/** Whose posts a file of the timeline holds. */
function authorOf(content: LoadedContent, { account: id, champion: own }: Timeline) {
  const account = content.of('accounts').find((entry) => entry.id === id)?.data as Account | undefined;
  const champion = content.of('champions').find((entry) => entry.id === (own ?? account?.champion))?.data as Champion | undefined;
  return { account, champion };
}

type Visible = Parameters<typeof isVisible>[0];
