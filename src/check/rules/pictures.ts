import { extname } from 'node:path/posix';
import { Parser } from 'htmlparser2';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { fileStart, SourceText } from '../../domain/text/source-text.ts';

const kinds: Record<string, string> = { '.svg': 'svg', '.png': 'png', '.jpg': 'jpeg', '.jpeg': 'jpeg', '.webp': 'webp', '.avif': 'avif' };

/** A picture is what its name says, and a drawing draws: it holds no programme and loads nothing. */
export const pictures: Rule = (content, report) => {
  for (const { file, kind, svg } of content.pictures) {
    const extension = extname(file);
    if (kind !== kinds[extension]) {
      const right = Object.keys(kinds).find((known) => kinds[known] === kind);
      report({ file, ...fileStart, field: '', code: 'picture-kind', values: { extension, right } });
    } else if (svg !== undefined) {
      for (const finding of drawingFindings(file, svg)) report(finding);
    }
  }
};

/** Elements that run, or that hold HTML which does. */
const programmes = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'handler', 'listener']);

function drawingFindings(file: string, svg: string): Finding[] {
  const findings: Finding[] = [];
  const source = new SourceText(svg);
  const find = (field: string, code: string, values?: Finding['values']): void => {
    findings.push({ file, ...source.place(parser.startIndex), field, code, ...(values && { values }) });
  };
  let isRoot = true;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = (code: string, values?: Finding['values']): void => find(name, code, values);
        if (isRoot && attributes['viewBox'] === undefined && !(attributes['width'] && attributes['height'])) at('drawing-size');
        isRoot = false;
        if (programmes.has(name.replace(/^.*:/, '').toLowerCase())) at('drawing-programme', { name });
        for (const [attribute, value] of Object.entries(attributes)) {
          if (/^on/i.test(attribute)) at('drawing-programme', { name: attribute });
          else if (/(^|:)(href|src)$/i.test(attribute) && !/^\s*(#|data:image\/(?:png|jpeg|webp|avif);)/i.test(value))
            at('drawing-outside', { address: value });
          else if (/url\(\s*['"]?\s*[^#'"\s)]/i.test(value)) at('drawing-outside', { address: value });
        }
      },
      onprocessinginstruction(name, data) {
        if (/^!doctype/i.test(name) && data.includes('[')) find('', 'drawing-programme', { name: '<!DOCTYPE […]>' });
        if (/^\?xml-stylesheet/i.test(name)) find('', 'drawing-outside', { address: `<${data}>` });
      },
      ontext(text) {
        if (/@import|url\(\s*['"]?\s*(?:[a-z]+:|\/)/i.test(text)) find('', 'drawing-outside', { address: text });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  return findings;
}
