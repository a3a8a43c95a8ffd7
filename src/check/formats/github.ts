import type { Problem } from '../problem.ts';

/**
 * A problem as a command of GitHub’s workflows, which shows it at its line in a pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @param folder the content folder relative to the repository, with forward slashes
 */
export function annotation(problem: Problem, kind: 'error' | 'notice', folder: string): string {
  const file = [folder, problem.file].filter((part) => part !== '').join('/');
  const where = Object.entries({ file, line: problem.line, col: problem.column, title: problem.field || problem.code });
  const message = problem.field === '' ? problem.message : `${problem.field}: ${problem.message}`;
  return `::${kind} ${where.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${escaped(message)}`;
}

/** What would end the command or its message. */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
