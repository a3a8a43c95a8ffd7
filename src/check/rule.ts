import type { Finding } from './problem.ts';
import type { LoadedContent } from './load.ts';

/** One rule of the check: looks at all the content and reports what it finds. Pure: everything was read before. */
export type Rule = (content: LoadedContent, report: (finding: Finding) => void) => void;
