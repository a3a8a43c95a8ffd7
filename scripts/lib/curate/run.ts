import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import { inspect, inWords, type LoadedContent } from '../../../src/check/index.ts';
import { loadContent } from '../../../src/check/load.ts';
import { Messages } from '../../../src/check/messages.ts';
import { problemLine } from '../../../src/check/problem.ts';
import { dayAfter } from '../../../src/domain/newsletter/month.ts';
import { inCodeOrder } from '../../../src/domain/text/order.ts';
import type { Settings } from '../../../src/schemas/settings.ts';
import type { Watched, WatchSource } from '../../../src/schemas/watch.ts';
import { writeWhole } from '../champions/write-file.ts';
import { commandLanguage, inYourLanguage, type Words } from '../words.ts';
import { curatedDraft, draftName } from './draft.ts';
import { drawableText } from './drawable.ts';
import { type Finding, findingOf } from './finding.ts';
import { readFeed, SourceFault } from './read-feed.ts';
import { takeBackRefused } from './refused.ts';
import type { CurateRequest } from './request.ts';
import { sourcesOf } from './sources.ts';

const MEMORY = 'settings/watched.yaml';

/** How long the memory keeps what was settled: items are shown for sixty days only. */
const keptFor = 400;

const say = (words: Words) => console.error(inYourLanguage(words));

/** Exit codes: 0 done, also when some source could not be read; 1 none could, or the settings have mistakes. */
export async function curate(request: CurateRequest): Promise<number> {
  const content = await loadContent(request.content, request.now);
  const problems = inWords(inspect(content), new Messages(commandLanguage())).filter(({ file }) => file.startsWith('settings/'));
  for (const problem of problems) console.log(problemLine(problem));
  if (problems.length > 0 || content.settings === undefined) {
    say({ en: '\nNothing was read: repair the settings first.', fr: '\nRien n’a été lu : corrigez d’abord les réglages.' });
    return 1;
  }
  const sources = sourcesOf(content, request.opml).filter(
    ({ language }) => request.language === undefined || language === request.language,
  );
  const memory: Watched = content.of('watched')[0]?.data?.watched ?? [];
  const { findings, failed } = await newFindings(content, sources, memory, request);
  show(findings);
  const { settled, drafts } = request.dryRun ? { settled: [], drafts: [] } : await settle(findings, content, content.settings, request);
  if (settled.length > 0) {
    remember(request, memory, settled);
    // A title that the check refuses is refused in the memory too, where nobody would look for it.
    if (!(await takeBackRefused(request.content, request.now, drafts, MEMORY)))
      remember(
        request,
        memory,
        settled.map((one) => ({ ...one, title: one.id })),
      );
  }
  return sources.length > 0 && failed === sources.length ? 1 : 0;
}

/** What the sources hold and nobody has settled yet, newest first. */
async function newFindings(
  content: LoadedContent,
  sources: readonly WatchSource[],
  memory: Watched,
  { content: folder, now }: CurateRequest,
) {
  const words = content.of('watch')[0]?.data?.words ?? [];
  const topics = content.of('topics')[0]?.data?.topics ?? [];
  const internalHosts = content.settings?.internalHosts ?? [];
  const seen = new Set(memory.map(({ id }) => id));
  const links = new Set(content.of('posts').map(({ data }) => data?.link));
  const titles = new Set(content.of('posts').map(({ data }) => data?.title));
  const found = new Map<string, Finding>();
  let failed = 0;
  // One after the other: a feed costs up to 256 MB while it is read.
  for (const source of sources) {
    try {
      const isFile = !/^[a-z][a-z0-9+.-]*:\/\//i.test(source.feed);
      for (const raw of await readFeed(isFile ? resolve(folder, source.feed) : source.feed)) {
        const finding = findingOf(raw, source, { words, topics, internalHosts, now });
        if (finding === undefined || seen.has(finding.id) || links.has(finding.url) || titles.has(finding.title)) continue;
        titles.add(finding.title);
        found.set(finding.id, found.get(finding.id) ?? finding);
      }
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      failed += 1;
      say({ en: `${source.name}: ${error.words.en}.`, fr: `${source.name} : ${error.words.fr}.` });
    }
  }
  return { findings: [...found.values()].sort((a, b) => inCodeOrder(b.date, a.date) || inCodeOrder(a.id, b.id)), failed };
}

function show(findings: readonly Finding[]): void {
  if (findings.length === 0) say({ en: 'Nothing new.', fr: 'Rien de nouveau.' });
  for (const { id, date, title, source, topic } of findings) {
    const forWhom = source.departments.length > 0 ? ` → ${source.departments.join(', ')}` : '';
    console.log(`${id}  ${date}  ${title}  (${source.name} · ${topic}${forWhom})`);
  }
}

/** Declines what is declined and begins drafts of what is kept: of the newest where nothing is said. */
async function settle(findings: readonly Finding[], content: LoadedContent, settings: Settings, request: CurateRequest) {
  const { keep, decline, most, now, content: folder } = request;
  for (const id of [...(keep ?? []), ...decline])
    if (!findings.some((one) => one.id === id))
      say({ en: `There is nothing new called ${id}.`, fr: `Rien de nouveau ne s’appelle ${id}.` });
  const declined = findings.filter(({ id }) => decline.includes(id));
  const onlyDeclines = keep === undefined && decline.length > 0;
  const kept = findings.filter(({ id }) => !decline.includes(id) && (keep?.includes(id) ?? !onlyDeclines)).slice(0, most);
  const drafts: string[] = [];
  for (const finding of kept) {
    const language = settings.languages.includes(finding.source.language) ? finding.source.language : settings.defaultLanguage;
    const network = settings.networks[0]!;
    const stem = draftName(finding);
    const path = [`posts/${language}/${stem}.mdx`, `posts/${language}/${stem}-${finding.id}.mdx`].find(
      (one) => !isTaken(content, folder, one),
    );
    if (path === undefined) continue;
    writeWhole(
      join(folder, path),
      curatedDraft(
        { ...finding, title: (await drawableText(finding.title, language)) || `${finding.source.name} ${finding.id}` },
        { settings, network, language, now },
      ),
    );
    drafts.push(path);
    console.log(relative('', join(folder, path)));
  }
  if (kept.length > 0)
    say({
      en: 'These are drafts. Write why it matters to us and take “draft: true” out, or delete the file: it is not proposed again.',
      fr: 'Ce sont des brouillons. Écrivez pourquoi cela nous concerne et retirez « draft: true », ou supprimez le fichier : il ne sera plus proposé.',
    });
  const entry =
    (as: 'drafted' | 'declined') =>
    ({ id, title }: Finding) => ({ id, on: now, as, title });
  return { settled: [...kept.map(entry('drafted')), ...declined.map(entry('declined'))] satisfies Watched, drafts };
}

/** A name that any language has: its translation would otherwise be another text. */
const isTaken = (content: LoadedContent, folder: string, path: string) =>
  existsSync(join(folder, path)) || content.keys('posts').has(path.replace(/^posts\/[^/]+\//, '').replace(/\.mdx$/, ''));

function remember({ content, now }: CurateRequest, memory: Watched, settled: Watched): void {
  const since = dayAfter(now, -keptFor);
  const watched = [...memory.filter(({ on }) => on >= since), ...settled];
  const note = '# Written by npm run curate: what was drafted or declined is not proposed again. / Écrit par npm run curate.\n';
  writeWhole(join(content, MEMORY), note + stringify({ watched }, { lineWidth: 0 }));
}
