import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { allDrifts, changedBlocks, type Drift } from '../../../src/check/drift.ts';
import { inspect, type LoadedContent, type LoadedEntry } from '../../../src/check/index.ts';
import { loadContent } from '../../../src/check/load.ts';
import type { Finding } from '../../../src/check/problem.ts';
import { addressOf, pageAddresses, type PagedCollection } from '../../../src/schemas/addresses.ts';
import { fileStem, isDeviceName } from '../../../src/schemas/file-name.ts';
import { formOf } from '../../../src/schemas/form.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';
import { writeWhole } from '../champions/write-file.ts';
import { markDone } from '../drift/mark-done.ts';
import { keepForUndo, undoable } from '../undo/record.ts';
import { stepsOf } from '../undo/store.ts';
import { takeBack } from '../undo/take-back.ts';
import { fileParts } from './file-text.ts';
import { withNewName } from './renamed-text.ts';

/** The collections whose pages can be called otherwise. Progress is kept under a lesson’s address, a newsletter’s is its month, people choose theirs, and the site itself knows some of `pages/`. */
const renamable: readonly CollectionName[] = ['guide', 'stories', 'posts', 'events', 'communities', 'kit'] satisfies PagedCollection[];

/** Whether an entry’s page can have another address. The home page leads to the charter, wherever a site comes from. */
export const isRenamable = ({ collection, key }: { collection: CollectionName; key: string }): boolean =>
  renamable.includes(collection) && !(collection === 'guide' && key === 'charter');

export type Renamed =
  | { kind: 'renamed'; key: string; others: readonly string[] }
  /** It is no name for a file, or the page’s own. */
  | { kind: 'name' }
  | { kind: 'taken'; address: string }
  /** The check would find mistakes that are not there now: nothing was renamed. */
  | { kind: 'mistakes'; findings: readonly Finding[] }
  | { kind: 'unknown' };

/** What a rename writes: the page’s files under their new names, and those that lead to it. */
interface Plan {
  moved: { from: string; to: string; text: string }[];
  others: ReadonlyMap<string, string>;
}

/**
 * Gives the page of an entry another name, in all languages, as one step of `npm run undo`: its files, the links of other
 * pages to it, and its old address among its `aliases`, so that whoever kept it is led on. Where the check would then find
 * something new, all is as it was.
 * @param typed the name as somebody typed it: “Repair Days” becomes `repair-days`
 */
export async function renameEntry(
  content: LoadedContent,
  { collection, key }: { collection: CollectionName; key: string },
  typed: string,
  undoRoot?: string,
): Promise<Renamed> {
  const entries = content.keys(collection).get(key);
  if (entries === undefined || !isRenamable({ collection, key })) return { kind: 'unknown' };
  const name = fileStem(typed.replace(/\.mdx$/, ''));
  if (!/[\p{L}\p{N}]/u.test(typed) || name === 'untitled' || name === 'index' || name === key || isDeviceName(name))
    return { kind: 'name' };
  if (content.keys(collection).has(name)) return { kind: 'taken', address: addressOf(collection as PagedCollection, name) };
  const plan = planned(content, entries, collection as PagedCollection, name);
  if (plan === undefined) return { kind: 'unknown' };

  const before = faultsOf(content, new Map(plan.moved.map(({ from, to }) => [from, to])));
  const settled = allDrifts(content).filter((drift) => drift.isRecorded && !isDrifting(drift));
  const found = await undoable('edit', content.folder, () => written(content, plan, settled), undoRoot);
  const fresh = found.filter((finding) => !before.has(nameOfFault(finding)));
  if (fresh.length === 0) return { kind: 'renamed', key: name, others: [...plan.others.keys()] };
  takeBack(stepsOf(content.folder, undoRoot).at(-1)!, undoRoot);
  return { kind: 'mistakes', findings: fresh };
}

function planned(content: LoadedContent, entries: readonly LoadedEntry[], collection: PagedCollection, name: string): Plan | undefined {
  const key = entries[0]?.key ?? '';
  const moved: Plan['moved'] = [];
  for (const entry of entries) {
    const own = fileParts(entry.file, withNewName(entry, collection, key, name));
    if (own === undefined) return undefined;
    const former = Array.isArray(own.data['aliases']) ? own.data['aliases'].map(String) : [];
    const aliases = [...new Set([...former, addressOf(collection, key)])].filter((address) => address !== addressOf(collection, name));
    // What was shared until now and what will be is one campaign.
    const campaign = collection === 'posts' ? { campaign: own.data['campaign'] ?? key } : {};
    moved.push({
      from: entry.file,
      to: `${entry.file.slice(0, entry.file.lastIndexOf('/') + 1)}${name}.mdx`,
      text: own.withData({ ...own.data, ...campaign, aliases }, Object.keys(formOf(collection))),
    });
  }
  const others = content.entries.flatMap((entry) => {
    const text = entries.includes(entry) ? entry.source.written : withNewName(entry, collection, key, name);
    return text === entry.source.written ? [] : [[entry.file, text] as const];
  });
  return { moved, others: new Map(others) };
}

/** Writes the plan. Translations that were up to date are, with links that say the same. @returns what the check finds then */
async function written(content: LoadedContent, { moved, others }: Plan, settled: readonly Drift[]): Promise<Finding[]> {
  const { folder, now } = content;
  for (const { from, to, text } of moved) {
    keepForUndo(join(folder, from));
    writeWhole(join(folder, to), text);
    rmSync(join(folder, from));
  }
  for (const [file, text] of others) writeWhole(join(folder, file), text);
  const to = new Map(moved.map((one) => [one.from, one.to]));
  const upToDate = new Set(settled.map(({ entry }) => to.get(entry.file) ?? entry.file));
  const renamed = await loadContent(folder, now);
  const stale = allDrifts(renamed).filter((drift) => upToDate.has(drift.entry.file) && isDrifting(drift));
  markDone(folder, stale);
  return inspect(stale.length === 0 ? renamed : await loadContent(folder, now));
}

const isDrifting = (drift: Drift): boolean => changedBlocks(drift).length > 0;

const nameOfFault = ({ file, field, code }: Finding): string => `${file} ${field} ${code}`;

/** What the check finds before, as it will name it when files are called otherwise. */
const faultsOf = (content: LoadedContent, moved: ReadonlyMap<string, string>): Set<string> =>
  new Set(inspect(content).map((finding) => nameOfFault({ ...finding, file: moved.get(finding.file) ?? finding.file })));

/** The address that a page has now, as its form shows it. */
export const addressNow = (collection: CollectionName, key: string): string =>
  Object.hasOwn(pageAddresses, collection) ? addressOf(collection as PagedCollection, key) : '';
