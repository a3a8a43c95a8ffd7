import { decodeSegment, leavesSite, resolveSegments, splitUrl } from '../../urls.ts';
import type { PageElement, PageFacts } from '../page-facts.ts';
import { relOf } from '../page-urls.ts';
import type { RuleFactory } from '../types.ts';

/** What a page may weigh, for a phone in a shop and an old office PC. */
export const budgets: RuleFactory = (output, report) => {
  const { budgets: limits } = output;

  const weigh = async (page: PageFacts, elements: readonly PageElement[], attribute: string) => {
    let bytes = 0;
    for (const element of elements) {
      const url = element.attributes.get(attribute) ?? '';
      if (url === '' || leavesSite(url)) continue;
      bytes += await output.gzipped(resolveSegments(splitUrl(url).path, page.file).map(decodeSegment).join('/'));
    }
    return bytes;
  };

  return {
    page: async (page) => {
      const say = (message: string, level: 'error' | 'warning' = 'error') => report({ file: page.file, message, level });
      if (page.size > limits.page) say(`The page weighs over ${kilobytes(limits.page)} kB.`);
      else if (page.size > limits.pageWarning) say(`The page weighs over ${kilobytes(limits.pageWarning)} kB.`, 'warning');

      const styles = await weigh(
        page,
        page.elements.filter((element) => element.name === 'link' && relOf(element).includes('stylesheet')),
        'href',
      );
      if (styles > limits.styles)
        say(`Its style sheets weigh ${kilobytes(styles)} kB compressed; ${kilobytes(limits.styles)} is the limit.`);

      if (output.toolPages.test(page.file)) return;
      const scripts = await weigh(
        page,
        page.elements.filter(({ name }) => name === 'script'),
        'src',
      );
      if (scripts > limits.scripts)
        say(
          `Its scripts weigh ${kilobytes(scripts)} kB compressed; ${kilobytes(limits.scripts)} is the limit. Load the rest when it is used.`,
        );
    },
  };
};

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes % 1000 === 0 ? 0 : 1);
}
