import { join, relative, resolve } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { inspect, inWords } from '../../../src/check/index.ts';
import { loadContent } from '../../../src/check/load.ts';
import { Messages } from '../../../src/check/messages.ts';
import { problemLine } from '../../../src/check/problem.ts';
import type { Moment } from '../../../src/schemas/timeline.ts';
import { writeWhole } from '../champions/write-file.ts';
import { readFeed, SourceFault } from '../curate/read-feed.ts';
import { commandLanguage, inYourLanguage, type Words } from '../words.ts';
import { merged, momentOf } from './moments.ts';
import { type TimelineSource, timelineSources } from './sources.ts';

const say = (words: Words) => console.error(inYourLanguage(words));

/**
 * Reads the feeds of the timeline into its files, which are read again by a person, and by git, before they are published.
 * Exit codes: 0 done, also when some feed could not be read; 1 none could, or the files have mistakes.
 */
export async function readTimeline({ content: folder, now, dryRun }: { content: string; now: string; dryRun: boolean }): Promise<number> {
  const content = await loadContent(folder, now);
  const problems = inWords(inspect(content), new Messages(commandLanguage())).filter(({ file }) => /^(?:timeline|accounts)\//.test(file));
  for (const problem of problems) console.log(problemLine(problem));
  if (problems.length > 0) {
    say({ en: '\nNothing was read: repair these files first.', fr: '\nRien n’a été lu : corrigez d’abord ces fichiers.' });
    return 1;
  }
  const sources = timelineSources(content);
  if (sources.length === 0)
    say({
      en: 'No account has a feed: write one as “feed:” in accounts/.',
      fr: 'Aucun compte n’a de flux : écrivez-en un, « feed: », dans accounts/.',
    });
  let failed = 0;
  // One after the other: a feed costs up to 256 MB while it is read.
  for (const source of sources) {
    try {
      const isFile = !/^[a-z][a-z0-9+.-]*:\/\//i.test(source.feed);
      const found = await readFeed(isFile ? resolve(folder, source.feed) : source.feed);
      update(
        source,
        found.flatMap((raw) => momentOf(raw, now) ?? []),
        { folder, now, dryRun },
      );
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      failed += 1;
      say({ en: `${source.file}: ${error.words.en}.`, fr: `${source.file} : ${error.words.fr}.` });
    }
  }
  return sources.length > 0 && failed === sources.length ? 1 : 0;
}

function update(
  { file, text, data }: TimelineSource,
  found: readonly Moment[],
  { folder, now, dryRun }: { folder: string; now: string; dryRun: boolean },
): void {
  const moments = merged(data.moments, found, data.leftOut, now);
  const links = new Set(data.moments.map(({ link }) => link));
  const fresh = moments.filter(({ link }) => !links.has(link));
  for (const { day, text: words } of fresh) console.log(`${file}  ${day}  ${words}`);
  if (dryRun || (fresh.length === 0 && moments.length === data.moments.length)) return;
  const document = parseDocument(text ?? stringify({ account: data.account, language: data.language }));
  document.set('moments', document.createNode(moments));
  writeWhole(join(folder, file), document.toString({ lineWidth: 0 }));
  console.log(relative('', join(folder, file)));
}
