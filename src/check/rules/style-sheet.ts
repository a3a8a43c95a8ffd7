import { styleSheetFaults } from '../style-sheet.ts';
import { suggest } from '../../domain/text/suggest.ts';
import type { Rule } from '../rule.ts';
import { picturePath } from './images.ts';

/** Larger than any company’s changes to a site that has its styles. */
const heaviest = 50_000;

/** A company’s own style sheet lies beside the settings, can be read, and fetches nothing. */
export const styleSheet: Rule = (content, report) => {
  for (const site of content.of('site')) {
    const address = site.data?.brand.styles;
    if (address === undefined) continue;
    const at = { file: site.file, ...site.yaml.value(['brand', 'styles']), field: 'brand.styles' };
    const path = picturePath(site.file, address);
    const text = content.styleSheets.get(path);
    if (text === undefined) {
      const near = suggest(path, content.styleSheets.keys());
      const suggestion = near?.replace(/^settings\//, './');
      report({ ...at, code: 'styles-missing', values: { file: path, suggestion } });
    } else if (typeof text !== 'string') {
      report({ file: path, ...text.place, field: '', code: text.fault });
    } else {
      if (text.length > heaviest)
        report({ ...at, code: 'styles-heavy', values: { kilobytes: Math.ceil(text.length / 1000), most: heaviest / 1000 } });
      for (const fault of styleSheetFaults(text)) report({ file: path, field: '', ...fault });
    }
  }
};
