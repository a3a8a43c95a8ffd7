import { undrawableTexts } from './drawn-texts.ts';
import { loadContent, type LoadedContent } from './load.ts';
import { Messages, type CheckLanguage } from './messages.ts';
import { notices } from './notices.ts';
import { ownFontFindings } from './own-fonts.ts';
import { byPlace, type Finding, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';

export type { EntryData, LoadedContent, LoadedEntry } from './load.ts';
export type { Problem } from './problem.ts';

/**
 * Reads all the content and reports every mistake in it, in the reader’s language and in the order of files and lines.
 * Throws only when `contentDir` itself cannot be read.
 */
export async function checkContent(
  contentDir: string,
  options: { language: CheckLanguage; now?: string },
): Promise<{ problems: Problem[]; notices: Problem[]; findings: Finding[]; content: LoadedContent }> {
  const content = await loadContent(contentDir, options.now);
  const messages = new Messages(options.language);
  const findings = [...inspect(content), ...ownFontFindings(content).faults, ...(await undrawableTexts(content))];
  return { problems: inWords(findings, messages), notices: inWords(notices(content), messages), findings, content };
}

/** What every rule finds in the content, in no particular order. */
export function inspect(content: LoadedContent): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) rule(content, (finding) => findings.push(finding));
  return findings;
}

/** Findings as sorted problems; two rules that find the same thing at the same place say it once. */
export function inWords(findings: readonly Finding[], messages: Messages): Problem[] {
  return worded(findings, messages).map(({ problem }) => problem);
}

/** The same, each with the finding that it puts in words: a repair is looked for by the finding. */
export function worded(findings: readonly Finding[], messages: Messages): { problem: Problem; finding: Finding }[] {
  const problems = new Map<string, { problem: Problem; finding: Finding }>();
  for (const finding of findings) {
    const { file, line, column, field, code, values } = finding;
    const problem = { file, line, column, field, code, message: messages.format(code, values) };
    problems.set(`${file}:${line}:${column}:${field}:${code}:${JSON.stringify(values)}`, { problem, finding });
  }
  return [...problems.values()].sort((a, b) => byPlace(a.problem, b.problem));
}
