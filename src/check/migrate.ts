import type { LoadedContent } from './load.ts';
import type { MendedFile } from './repair/plan.ts';

/** The files in which fields have names of an earlier version, with those of now; in the order of the content. */
export function planMigration(content: LoadedContent): MendedFile[] {
  return content.entries
    .filter(({ renamed }) => renamed.length > 0)
    .map(({ file, source, yaml, renamed }) => {
      const before = source.written;
      const keys = renamed.flatMap(({ path, to }) => {
        const range = yaml.keyRange(path);
        return range === undefined ? [] : [{ ...range, to }];
      });
      const after = keys
        .sort((a, b) => b.start - a.start)
        .reduce((text, { start, end, to }) => text.slice(0, start) + to + text.slice(end), before);
      return { file, before, after };
    });
}
