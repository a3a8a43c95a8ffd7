import type { LoadedContent } from '../load.ts';
import type { Finding, Problem } from '../problem.ts';
import { repairOf } from '../repair/index.ts';
import { placeOfOffset, type Edit } from '../repair/repair.ts';

/** What one run found, for a file of results. */
export interface Found {
  problem: Problem;
  finding: Finding;
  /** Whether it is only worth knowing, and nothing is wrong. */
  isNote: boolean;
}

/**
 * A run of the check as SARIF 2.1.0 (OASIS; https://docs.oasis-open.org/sarif/sarif/v2.1.0/), with the repair of each
 * mistake that has one, for editors and code hosts that show and apply them.
 * @param folder the content folder as paths should name it, with forward slashes, relative to where the run was made
 */
export function sarif(
  found: readonly Found[],
  content: LoadedContent,
  options: { folder: string; version: string; language: string },
): unknown {
  const uri = (file: string): string => encodeURI([options.folder, file].filter((part) => part !== '').join('/'));
  const codes = [...new Set(found.map(({ problem }) => problem.code))].sort();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Flambeau', version: options.version, language: options.language, rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: found.map(({ problem, finding, isNote }) => ({
          ruleId: problem.code,
          ruleIndex: codes.indexOf(problem.code),
          level: isNote ? 'note' : 'error',
          message: { text: problem.field === '' ? problem.message : `${problem.field}: ${problem.message}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uri(problem.file) },
                region: { startLine: problem.line, startColumn: problem.column },
              },
            },
          ],
          ...fixes(content, finding, uri(problem.file)),
        })),
      },
    ],
  };
}

function fixes(content: LoadedContent, finding: Finding, uri: string): { fixes?: unknown[] } {
  const repair = repairOf(content, finding);
  const text = content.entryAt(finding.file)?.source.written;
  if (repair === undefined || text === undefined) return {};
  const replacements = repair.edits.map((edit) => ({ deletedRegion: region(text, edit), insertedContent: { text: edit.put } }));
  return { fixes: [{ artifactChanges: [{ artifactLocation: { uri }, replacements }] }] };
}

function region(text: string, { start, end }: Edit) {
  const [from, to] = [placeOfOffset(text, start), placeOfOffset(text, end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
