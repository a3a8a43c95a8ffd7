import { checkContent, type LoadedContent } from '../../src/check/index.ts';
import { problemLine } from '../../src/check/problem.ts';
import type { CheckedContent } from './build-site.ts';
import { withdrawalProof } from './champions/prove-withdrawals.ts';
import { consentNotices } from './consent-notices.ts';
import { searchForLeaks } from './leaks/prove.ts';
import { writeOffline } from '../../src/output/offline/write-offline.ts';
import { offlineChoice } from './offline/choice.ts';
import { commandLanguage } from './words.ts';

/** Faults that would run an editor's code on this machine as soon as a page is made. */
export const RUNS_CODE = new Set([
  'mdx-code',
  'mdx-expression',
  'mdx-html',
  'attribute-spread',
  'attribute-expression',
  'attribute-handler',
]);

/** Accounts of people who are listed by a consent of their own. */
const leaders = (content: LoadedContent) =>
  content.of('accounts').flatMap(({ data }) => (data?.kind === 'leader' && !data.champion ? [data] : []));

/** Checks the content, as `npm run check` does and in the same words. */
export async function checkedContent(content: string, now?: string): Promise<CheckedContent & { runsCode: boolean }> {
  const {
    problems,
    notices: asides,
    content: loaded,
  } = await checkContent(content, { language: commandLanguage(), ...(now !== undefined && { now }) });
  return {
    problems: problems.map(problemLine),
    settings: loaded.settings,
    notices: (view) => [
      ...asides.map(problemLine),
      ...consentNotices([...loaded.of('champions').flatMap(({ data }) => data ?? []), ...leaders(loaded)], { ...view, preview: false }),
    ],
    withdrawals: (site, cacheRoot) => withdrawalProof(loaded, site, cacheRoot),
    leaks: (site, files, say) => searchForLeaks(loaded, site, files, say),
    offline: async (folder) => {
      const choice = offlineChoice(loaded);
      if (choice !== undefined) await writeOffline(folder, choice);
    },
    runsCode: problems.some(({ code }) => RUNS_CODE.has(code)),
  };
}
