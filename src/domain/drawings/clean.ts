import { Parser } from 'htmlparser2';
import { allowedElements, droppedElements } from './allowed.ts';
import { cleanAttributes } from './attributes.ts';
import type { Part } from './cost.ts';
import { cleanStyleSheet } from './values.ts';
import { weightOf } from './weight.ts';

/** Something in a drawing that may not be there. */
export interface Refusal {
  /** programme: it runs; outside: it loads or leads elsewhere; element: it moves, or is no part of a drawing; heavy: it is too much to draw. */
  kind: 'programme' | 'outside' | 'element' | 'heavy';
  /** What was found: an element, an attribute, an address, a piece of a style. */
  found: string;
  /** The element that it is, or stands in. */
  element: string;
  /** In UTF-16 units. */
  offset: number;
}

/** A drawing as it may be published, and what of it was refused. */
export interface CleanDrawing {
  svg: string;
  refused: readonly Refusal[];
}

const programmes = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'handler', 'listener', 'audio', 'video', 'canvas']);

const deepest = 100;
const heaviest = 50_000;
const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * Rewrites a drawing from an allow-list of elements, attributes and CSS. What nobody sees (comments, metadata, what
 * editors' tools write for themselves) is left out in silence; what runs, moves, loads, leads elsewhere or never ends
 * drawing is left out and named. The same text always gives the same bytes, and a clean drawing comes out as it went in.
 */
export function cleanDrawing(text: string): CleanDrawing {
  const refused: Refusal[] = [];
  const out: string[] = [];
  const open: { name: string; part: Part }[] = [];
  let root: Part | undefined;
  let dropping = 0;
  let style: string[] | undefined;
  let sheets = '';
  const refuse = (kind: Refusal['kind'], found: string, element = open.at(-1)?.name ?? ''): void => {
    if (dropping === 0 || kind === 'programme') refused.push({ kind, found, element, offset: parser.startIndex });
  };

  const parser: Parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const name = qualified.replace(/^svg:/, '');
        if (dropping > 0) {
          if (programmes.has(name.replace(/^.*:/, '').toLowerCase())) refuse('programme', name, name);
          dropping += 1;
          return;
        }
        if (root !== undefined && open.length === 0) return void (dropping = 1);
        if (!isAllowed(name, attributes)) {
          const bare = name.replace(/^.*:/, '').toLowerCase();
          if (programmes.has(bare) || (name.includes(':') && /^(meta|base|link|form|input|img|a|body|html)$/.test(bare)))
            refuse('programme', name, name);
          else if (!name.includes(':') && !droppedElements.has(name) && name !== 'a') refuse('element', name, name);
          if (name === 'a') {
            refuseAttributes(name, attributes);
            open.push({ name: 'g', part: join('g', {}) });
            out.push('<g>');
            return;
          }
          dropping = 1;
          return;
        }
        if (open.length >= deepest) {
          refuse('heavy', name, name);
          dropping = 1;
          return;
        }
        const kept = keepAttributes(name, attributes);
        open.push({ name, part: join(name, kept) });
        if (name === 'style') style = [];
        out.push(
          `<${name}${Object.entries(kept)
            .map(([key, value]) => ` ${key}="${escape(value)}"`)
            .join('')}>`,
        );
      },
      ontext(words) {
        if (dropping > 0 || open.length === 0) return;
        if (style) style.push(words);
        else out.push(escape(words));
        const inside = open.at(-1);
        if (inside && /^(?:text|tspan|textPath)$/.test(inside.name)) inside.part.letters += words.trim().length;
      },
      onclosetag() {
        if (dropping > 0) return void (dropping -= 1);
        const closed = open.pop();
        if (closed === undefined) return;
        if (style && closed.name === 'style') {
          const css = cleanStyleSheet(style.join(''), (found) => refused.push(styleRefusal(found)));
          sheets += css;
          out.push(css.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
          style = undefined;
        }
        if (out.at(-1)?.startsWith(`<${closed.name}`) && !out.at(-1)?.endsWith('/>')) out.push(out.pop()!.replace(/>$/, '/>'));
        else out.push(`</${closed.name}>`);
      },
      onprocessinginstruction(name, data) {
        if (/^!doctype/i.test(name) && data.includes('['))
          refused.push({ kind: 'programme', found: '<!DOCTYPE […]>', element: '', offset: parser.startIndex });
        if (/^\?xml-stylesheet/i.test(name)) refused.push({ kind: 'outside', found: `<${data}>`, element: '', offset: parser.startIndex });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );

  const styleRefusal = (found: string): Refusal => ({ kind: 'outside', found, element: 'style', offset: parser.startIndex });

  /** Adds a part to the one that is open, so that the whole can be weighed. */
  const join = (name: string, attributes: Record<string, string>): Part => {
    const part = { name, attributes, letters: 0, children: [] };
    open.at(-1)?.part.children.push(part);
    root ??= part;
    return part;
  };

  const refuseAttributes = (name: string, attributes: Record<string, string>): void => void keepAttributes(name, attributes);

  const keepAttributes = (name: string, attributes: Record<string, string>): Record<string, string> => ({
    ...(open.length === 0 && { xmlns: svgNamespace }),
    ...cleanAttributes(name, attributes, (kind, found) => refuse(kind, found, name)),
  });

  parser.end(text);
  if (root !== undefined && weightOf(root, sheets) > heaviest) refused.push({ kind: 'heavy', found: 'use', element: 'use', offset: 0 });
  return { svg: `${out.join('').trim()}\n`, refused };
}

/** An element of SVG by its name, unless it says that it is of another language. */
function isAllowed(name: string, attributes: Record<string, string>): boolean {
  return allowedElements.has(name) && (attributes['xmlns'] === undefined || attributes['xmlns'] === svgNamespace);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
