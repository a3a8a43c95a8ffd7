import type { Trace, Withdrawn } from '../withdrawn/person.ts';
import type { PageFacts } from './page-facts.ts';

/** One thing that is wrong with an output. */
export interface Finding {
  /** The file below the output's root. */
  file: string;
  line?: number;
  /** The rule's name, as its file is called. */
  rule: string;
  /** A sentence: what is wrong, and where it helps, what would be right. */
  message: string;
  /** A warning does not stop a publication. */
  level: 'error' | 'warning';
}

export interface Budgets {
  /** Scripts that one page loads at once, gzipped bytes. */
  scripts: number;
  /** Style sheets of one page, gzipped bytes. */
  styles: number;
  /** One page, bytes. */
  page: number;
  /** One page, bytes, from which on it is worth a look. */
  pageWarning: number;
}

export interface VerifyOptions {
  /** The site's public address. */
  site: string;
  budgets?: Partial<Budgets>;
  /** Pages whose scripts are the page itself (search); their scripts are not counted. */
  toolPages?: RegExp;
  /** Stops the work between two files. */
  signal?: AbortSignal;
  /** People who withdrew since the last build. */
  withdrawn?: WithdrawnPeople | undefined;
}

/** Whom the output must not hold, and how to say it to those who can repair it. */
export interface WithdrawnPeople {
  people: readonly Withdrawn[];
  message(trace: Trace, person: Withdrawn): string;
}

/** What rules know of the whole output. */
export interface OutputIndex {
  folder: string;
  /** The public address, which ends with `/`. */
  site: string;
  /** While pages are looked at, those that are there or will be; at the end, all. */
  files: ReadonlySet<string>;
  budgets: Budgets;
  toolPages: RegExp;
  /** Known at the end. */
  withdrawn: WithdrawnPeople | undefined;
  /** Says a fault of a place unless a file is there at the end: some are made after the pages that name them. */
  mustExist(file: string, fault: Fault, report: Report): void;
  /** The gzipped size of a file in bytes; computed once. 0 where there is no such file. For the end. */
  gzipped(file: string): Promise<number>;
  /** The text of a file. */
  read(file: string): Promise<string>;
}

/** A finding as a rule says it. */
export interface Fault {
  file: string;
  message: string;
  line?: number | undefined;
  level?: Finding['level'];
}

/** What a rule says of one finding; the rest is filled in. */
export interface Report {
  (fault: Fault): void;
}

/**
 * A rule looks at each page as it is parsed, then, where it needs the whole, once more at the end. Between the two it
 * keeps as little as it can: a site may have 20,000 pages.
 */
export interface Rule {
  page?(page: PageFacts): void;
  end?(): void | Promise<void>;
}

export type RuleFactory = (output: OutputIndex, report: Report) => Rule;
