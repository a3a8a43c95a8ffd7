import { explicitFile, resolveSegments, splitUrl } from '../../urls.ts';
import { elementUrls } from '../page-urls.ts';
import type { RuleFactory } from '../types.ts';

/**
 * What other sites read (canonical, alternates, og:image) is absolute and at the site's address; whatever is at that
 * address exists in the output. The links of the error page are checked here, since they are absolute too.
 */
export const publicAddresses: RuleFactory = (output, report) => ({
  page: (page) => {
    for (const element of page.elements) {
      for (const { url, use } of elementUrls(element)) {
        const say = (message: string) => report({ file: page.file, line: element.line, message });
        if (url.startsWith(output.site) || `${url}/` === output.site) {
          const { path } = splitUrl(url.slice(output.site.length));
          const { file } = explicitFile(path === '' ? [''] : resolveSegments(path, 'index.html'), output.files);
          output.mustExist(file, { file: page.file, line: element.line, message: `“${url}” does not exist in the output.` }, report);
        } else if (use === 'public') {
          say(`“${url}” must be absolute and begin with ${output.site}.`);
        }
      }
    }
  },
});
