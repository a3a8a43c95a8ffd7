import { decodeSegment, leavesSite, resolveSegments, splitUrl } from '../../urls.ts';
import type { PageElement, PageFacts } from '../page-facts.ts';
import { relOf } from '../page-urls.ts';
import type { RuleFactory } from '../types.ts';

/** What a page may weigh, for a phone in a shop and an old office PC. */
export const budgets: RuleFactory = (output, report) => {
  const { budgets: limits } = output;
  /** The pages that load the same files. */
  const styles = new Map<string, string[]>();
  const scripts = new Map<string, string[]>();

  const note = (groups: Map<string, string[]>, page: PageFacts, elements: readonly PageElement[], attribute: string) => {
    const files = elements.flatMap((element) => {
      const url = element.attributes.get(attribute) ?? '';
      return url === '' || leavesSite(url) ? [] : [resolveSegments(splitUrl(url).path, page.file).map(decodeSegment).join('/')];
    });
    const key = files.join('\n');
    const pages = groups.get(key) ?? [];
    groups.set(key, pages);
    pages.push(page.file);
  };

  const weigh = async (files: string): Promise<number> => {
    let bytes = 0;
    for (const file of files.split('\n')) bytes += await output.gzipped(file);
    return bytes;
  };

  return {
    page: (page) => {
      const say = (message: string, level: 'error' | 'warning' = 'error') => report({ file: page.file, message, level });
      if (page.size > limits.page) say(`The page weighs over ${kilobytes(limits.page)} kB.`);
      else if (page.size > limits.pageWarning) say(`The page weighs over ${kilobytes(limits.pageWarning)} kB.`, 'warning');
      const sheets = page.elements.filter((element) => element.name === 'link' && relOf(element).includes('stylesheet'));
      note(styles, page, sheets, 'href');
      if (output.toolPages.test(page.file)) return;
      const loaded = page.elements.filter(({ name }) => name === 'script');
      note(scripts, page, loaded, 'src');
    },
    end: async () => {
      for (const [files, pages] of styles) {
        const bytes = await weigh(files);
        const message = `Its style sheets weigh ${kilobytes(bytes)} kB compressed; ${kilobytes(limits.styles)} is the limit.`;
        if (bytes > limits.styles) for (const file of pages) report({ file, message });
      }
      for (const [files, pages] of scripts) {
        const bytes = await weigh(files);
        const message = `Its scripts weigh ${kilobytes(bytes)} kB compressed; ${kilobytes(limits.scripts)} is the limit. Load the rest when it is used.`;
        if (bytes > limits.scripts) for (const file of pages) report({ file, message });
      }
    },
  };
};

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes % 1000 === 0 ? 0 : 1);
}
