import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { FindingList } from './findings.ts';
import type { PageFacts } from './page-facts.ts';
import { PendingFiles } from './pending.ts';
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
import type { Budgets, Finding, OutputIndex, Rule, RuleFactory, VerifyOptions } from './types.ts';

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

/**
 * One verification of an output: pages are looked at one after another, as soon as each is finished and in the order of
 * their paths, so that findings come in the same order on every machine; the whole, once all files are there.
 */
export class Verification {
  readonly #findings = new FindingList();
  readonly #pending = new PendingFiles();
  readonly #output: OutputIndex;
  readonly #rules: readonly Rule[];

  /** @param expected the files that are there, or that will be once the pages are made */
  constructor(folder: string, expected: ReadonlySet<string>, options: Omit<VerifyOptions, 'signal' | 'withdrawn'>) {
    this.#output = this.#index(folder, expected, options);
    this.#rules = Object.entries(RULES).map(([name, rule]) => rule(this.#output, this.#findings.reporter(name)));
  }

  page(page: PageFacts): void {
    for (const rule of this.#rules) rule.page?.(page);
  }

  /** @param files all files of the output */
  async end(files: ReadonlySet<string>, { signal, withdrawn: people }: Pick<VerifyOptions, 'signal' | 'withdrawn'>): Promise<Finding[]> {
    Object.assign(this.#output, { files, withdrawn: people });
    this.#pending.settle(files);
    for (const rule of this.#rules) {
      signal?.throwIfAborted();
      await rule.end?.();
    }
    return this.#findings.all();
  }

  #index(folder: string, files: ReadonlySet<string>, options: Omit<VerifyOptions, 'signal' | 'withdrawn'>): OutputIndex {
    const sizes = new Map<string, Promise<number>>();
    const compressedSize = async (file: string) =>
      this.#output.files.has(file) ? (await promisify(gzip)(await readFile(join(folder, file)))).length : 0;
    return {
      folder,
      site: options.site.endsWith('/') ? options.site : `${options.site}/`,
      files,
      budgets: { ...DEFAULT_BUDGETS, ...options.budgets },
      toolPages: options.toolPages ?? /^[a-z-]+\/search\//i,
      withdrawn: undefined,
      mustExist: (file, fault, report) => this.#pending.add(file, fault, report),
      gzipped: (file) => {
        const size = sizes.get(file) ?? compressedSize(file);
        sizes.set(file, size);
        return size;
      },
      read: (file) => readFile(join(folder, file), 'utf8'),
    };
  }
}
