import { isErrorPage } from '../../relative.ts';
import { detached, type PageFacts } from '../page-facts.ts';
import { metaKey, relOf } from '../page-urls.ts';
import type { RuleFactory } from '../types.ts';

/** Each page says its language, has one h1, a title of its own, a description and a canonical address. */
export const pageHead: RuleFactory = (_output, report) => {
  const firstWith = new Map<string, string>();
  return {
    page: (page) => {
      // A page that sends the reader on has nothing to be read.
      if (isRedirect(page)) return;
      const say = (message: string) => report({ file: page.file, message });
      const language =
        page.elements
          .find(({ name }) => name === 'html')
          ?.attributes.get('lang')
          ?.trim() ?? '';
      if (language === '') say('<html> has no lang.');

      const headings = page.elements.filter(({ name }) => name === 'h1').length;
      if (headings !== 1) say(headings === 0 ? 'There is no <h1>.' : `There are ${headings} <h1>; a page has one.`);

      const titles = page.elements.filter(({ name }) => name === 'title').map(({ text }) => text.trim());
      const title = titles[0] ?? '';
      if (title === '') say('The <title> is missing or empty.');
      if (titles.length > 1) say('There are several <title>.');
      const key = detached(`${language}\n${title}`);
      const other = firstWith.get(key);
      if (title !== '' && other !== undefined) say(`“${title}” is the title of ${other} too.`);
      else firstWith.set(key, page.file);

      const description = page.elements.find((element) => element.name === 'meta' && metaKey(element) === 'description');
      if ((description?.attributes.get('content') ?? '').trim() === '') say('There is no description.');

      const canonicals = page.elements.filter((element) => element.name === 'link' && relOf(element).includes('canonical')).length;
      if (canonicals !== 1 && !isErrorPage(page.file))
        say(canonicals === 0 ? 'There is no canonical link.' : 'There are several canonical links.');
    },
  };
};

function isRedirect(page: PageFacts): boolean {
  return page.elements.some(({ name, attributes }) => name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh');
}
