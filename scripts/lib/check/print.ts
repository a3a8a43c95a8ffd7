import { relative, sep } from 'node:path';
import { type LoadedContent, worded } from '../../../src/check/index.ts';
import { annotation } from '../../../src/check/formats/github.ts';
import { sarif } from '../../../src/check/formats/sarif.ts';
import type { Messages } from '../../../src/check/messages.ts';
import { notices } from '../../../src/check/notices.ts';
import { problemLine, type Finding } from '../../../src/check/problem.ts';
import { repairOf } from '../../../src/check/repair/index.ts';
import { projectVersion } from '../project.ts';
import type { Format } from './options.ts';

/** What one run found. */
export interface Found {
  findings: readonly Finding[];
  /** What is worth a look, and no mistake. */
  warnings: readonly Finding[];
}

/** What one run found, as text in the format that was asked for. */
export function printed(format: Format, { findings, warnings }: Found, content: LoadedContent, messages: Messages): string {
  const problems = worded(findings, messages);
  const notes = worded([...notices(content), ...warnings], messages);
  // Where a code host has the repository, which is where the command runs.
  const folder = relative('', content.folder).split(sep).join('/');
  switch (format) {
    case 'json':
      return JSON.stringify(
        problems.map(({ problem }) => problem),
        undefined,
        2,
      );
    case 'sarif': {
      const all = [...problems.map((one) => ({ ...one, isNote: false })), ...notes.map((one) => ({ ...one, isNote: true }))];
      return JSON.stringify(sarif(all, content, { folder, version: projectVersion(), language: messages.language }), undefined, 2);
    }
    case 'github':
      return [
        ...notes.map(({ problem }) => annotation(problem, 'notice', folder)),
        ...problems.map(({ problem }) => annotation(problem, 'error', folder)),
        count(problems, content, messages),
      ].join('\n');
    case 'human':
      return [
        ...[...notes, ...problems].map(({ problem }) => problemLine(problem)),
        count(problems, content, messages),
        ...hint(problems, content, messages),
      ].join('\n');
  }
}

function count(problems: ReturnType<typeof worded>, content: LoadedContent, messages: Messages): string {
  return messages.format('cli-count', {
    problems: problems.length,
    files: new Set(problems.map(({ problem }) => problem.file)).size,
    all: content.scanned.files.length,
  });
}

/** That some of it can be mended without a person. */
function hint(problems: ReturnType<typeof worded>, content: LoadedContent, messages: Messages): string[] {
  const mendable = problems.filter(({ finding }) => repairOf(content, finding)?.certain === true).length;
  return mendable === 0 ? [] : [messages.format('cli-mendable', { count: mendable })];
}
