import { decodeSegment, leavesSite, resolveSegments, splitUrl } from '../../urls.ts';
import { cssUrls } from '../../css-urls.ts';
import type { RuleFactory } from '../types.ts';

/** Every url() of a style sheet is relative and names a file that exists. */
export const styleSheets: RuleFactory = (output, report) => ({
  end: async () => {
    for (const file of output.files) {
      if (!file.endsWith('.css')) continue;
      const css = await output.read(file);
      for (const { url, start } of cssUrls(css)) {
        const { path } = splitUrl(url);
        if (leavesSite(url) || path === '') continue;
        const line = css.slice(0, start).split('\n').length;
        const target = resolveSegments(path, file).map(decodeSegment).join('/');
        if (path.startsWith('/')) report({ file, line, message: `“${url}” counts from the host’s root; it must be relative.` });
        else if (!output.files.has(target)) report({ file, line, message: `“${target}” does not exist.` });
      }
    }
  },
});
