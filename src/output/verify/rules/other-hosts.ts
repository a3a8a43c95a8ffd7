import { fetchedUrls } from '../../css-urls.ts';
import { leavesSite } from '../../urls.ts';
import type { PageElement } from '../page-facts.ts';
import { elementUrls } from '../page-urls.ts';
import type { RuleFactory } from '../types.ts';

/** Nothing is fetched from another host. A reader may follow a link there. */
export const otherHosts: RuleFactory = (output, report) => ({
  page: (page) => {
    for (const element of page.elements) {
      if (element.name === 'style') {
        for (const url of fetchedUrls(element.text)) {
          if (!/^data:(?:image\/|font\/woff2;)/i.test(url))
            report({ file: page.file, line: element.line, message: `The inline style loads “${shown(url)}”.` });
        }
      }
      for (const { url, use } of elementUrls(element)) {
        const say = (message: string) => report({ file: page.file, line: element.line, message });
        if (!leavesSite(url) || use === 'public' || /^javascript:/i.test(url)) continue;
        if (use === 'load' && !isInPlace(element, url))
          say(`<${element.name}> loads “${shown(url)}”: everything must come from the site itself, by a relative address.`);
        if (use === 'follow' && isForm(element) && !/^mailto:/i.test(url))
          say(`A form is sent to “${shown(url)}”; only the site itself and mailto: are allowed.`);
        if (use === 'follow' && !/^(?:https?:|mailto:|tel:)/i.test(url))
          say(`“${shown(url)}”: a link may be https:, http:, mailto: or tel:.`);
      }
    }
  },
  end: async () => {
    for (const file of output.files) {
      if (!file.endsWith('.css')) continue;
      for (const url of fetchedUrls(await output.read(file))) {
        if (leavesSite(url) && !/^data:image\//i.test(url)) report({ file, message: `The style sheet loads “${shown(url)}”.` });
      }
    }
  },
});

/** The policy allows images within a page (`img-src data: blob:`), and fonts in its own style, and nothing else. */
function isInPlace(element: PageElement, url: string): boolean {
  const image =
    ['img', 'image', 'source', 'video', 'input'].includes(element.name) ||
    (element.name === 'link' && /icon/.test(element.attributes.get('rel') ?? ''));
  return image && /^data:image\//i.test(url);
}

function isForm(element: PageElement): boolean {
  return element.name === 'form' || element.attributes.has('formaction');
}

function shown(url: string): string {
  return url.length > 80 ? `${url.slice(0, 80)}…` : url;
}
