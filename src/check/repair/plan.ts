import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { undrawableTexts } from '../drawn-texts.ts';
import { inspect } from '../index.ts';
import { loadContent, type LoadedContent } from '../load.ts';
import { byPlace, type Finding } from '../problem.ts';
import { applyRepairs } from './apply.ts';
import { mendedBytes } from './bytes.ts';
import { repairOf } from './index.ts';

/** A file before and after its repairs; `before` is nothing where it was no text. */
export interface MendedFile {
  file: string;
  before: string | undefined;
  after: string;
}

/** One repair may uncover the next mistake; no file of ours needs more looks than this. */
const mostLooks = 12;

/**
 * Mends in thought what can be mended, looking again until nothing changes; no file is written.
 * @param options.likely also repairs that are only likely, of which a person should look at each
 * @param options.changed texts to look at in the place of files as they lie there
 * @returns the files that change, in the order of the content, and what remains wrong
 */
export async function planRepairs(
  folder: string,
  options: { now?: string; likely?: boolean; changed?: ReadonlyMap<string, string> } = {},
): Promise<{ files: MendedFile[]; left: Finding[]; content: LoadedContent }> {
  const mended = new Map<string, MendedFile>();
  for (let look = 1; ; look += 1) {
    const changed = new Map([...(options.changed ?? []), ...[...mended.values()].map(({ file, after }) => [file, after] as const)]);
    const content = await loadContent(folder, options.now, changed);
    const findings = [...inspect(content), ...(await undrawableTexts(content))].sort((a, b) =>
      byPlace({ ...a, message: '' }, { ...b, message: '' }),
    );
    const next = look > mostLooks ? [] : await mend(content, findings, options.likely === true);
    if (next.length === 0) return { files: [...mended.values()].sort((a, b) => (a.file < b.file ? -1 : 1)), left: findings, content };
    for (const file of next)
      mended.set(file.file, { ...file, before: mended.has(file.file) ? mended.get(file.file)!.before : file.before });
  }
}

async function mend(content: LoadedContent, findings: readonly Finding[], likely: boolean): Promise<MendedFile[]> {
  const files: MendedFile[] = [];
  for (const fault of content.faults) {
    if (fault.kind !== 'text') continue;
    const mended = mendedBytes(await readFile(join(content.folder, fault.file)), fault.fault.fault);
    if (mended !== undefined && (likely || mended.certain)) files.push({ file: fault.file, before: undefined, after: mended.text });
  }
  for (const [file, found] of Map.groupBy(findings, (finding) => finding.file)) {
    // Without its fields, nothing of a file is read as it was meant: they come first.
    const first = found.filter(({ code }) => code === 'front-matter');
    const repairs = (first.length > 0 ? first : found)
      .flatMap((finding) => repairOf(content, finding) ?? [])
      .filter(({ certain }) => likely || certain);
    const before = content.entryAt(file)?.source.written;
    if (before === undefined || repairs.length === 0) continue;
    const after = applyRepairs(before, repairs);
    if (after !== before) files.push({ file, before, after });
  }
  return files;
}
