import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { inOrder, listFiles } from '../files.ts';
import { FindingList } from './findings.ts';
import { readPageFacts } from './page-facts.ts';
import { budgets } from './rules/budgets.ts';
import { drawings } from './rules/drawings.ts';
import { fileNames } from './rules/file-names.ts';
import { inlineCode } from './rules/inline-code.ts';
import { links } from './rules/links.ts';
import { otherHosts } from './rules/other-hosts.ts';
import { pageHead } from './rules/page-head.ts';
import { publicAddresses } from './rules/public-addresses.ts';
import { serverCode } from './rules/server-code.ts';
import { styleSheets } from './rules/style-sheets.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { withdrawn } from './rules/withdrawn.ts';
import type { Budgets, Finding, OutputIndex, RuleFactory, VerifyOptions } from './types.ts';

export type { Budgets, Finding, VerifyOptions, WithdrawnPeople } from './types.ts';

/** A rule a file; its name is the one in its findings. */
const RULES: Readonly<Record<string, RuleFactory>> = {
  budgets,
  drawings,
  'file-names': fileNames,
  'inline-code': inlineCode,
  links,
  'other-hosts': otherHosts,
  'page-head': pageHead,
  'public-addresses': publicAddresses,
  'server-code': serverCode,
  'style-sheets': styleSheets,
  'unique-ids': uniqueIds,
  withdrawn,
};

const DEFAULT_BUDGETS: Budgets = { scripts: 10_000, styles: 40_000, page: 300_000, pageWarning: 150_000 };

/** Pages are looked at one after another, so that findings come in the same order on every machine. */
export async function verifyOutput(folder: string, options: VerifyOptions): Promise<Finding[]> {
  const paths = await listFiles(folder);
  const output = indexOf(folder, paths, options);
  const findings = new FindingList();
  const rules = Object.entries(RULES).map(([name, rule]) => rule(output, findings.reporter(name)));
  for await (const [file, source] of inOrder(
    paths.filter((path) => path.endsWith('.html')),
    output.read,
  )) {
    options.signal?.throwIfAborted();
    const page = readPageFacts(file, source);
    for (const rule of rules) await rule.page?.(page);
  }
  for (const rule of rules) {
    options.signal?.throwIfAborted();
    await rule.end?.();
  }
  return findings.all();
}

function indexOf(folder: string, paths: readonly string[], options: VerifyOptions): OutputIndex {
  const files = new Set(paths);
  const sizes = new Map<string, Promise<number>>();
  const compressedSize = async (file: string) => (files.has(file) ? (await promisify(gzip)(await readFile(join(folder, file)))).length : 0);
  return {
    folder,
    site: options.site.endsWith('/') ? options.site : `${options.site}/`,
    files,
    budgets: { ...DEFAULT_BUDGETS, ...options.budgets },
    toolPages: options.toolPages ?? /^[a-z-]+\/search\//i,
    withdrawn: options.withdrawn,
    gzipped: (file) => {
      const size = sizes.get(file) ?? compressedSize(file);
      sizes.set(file, size);
      return size;
    },
    read: (file) => readFile(join(folder, file), 'utf8'),
  };
}
