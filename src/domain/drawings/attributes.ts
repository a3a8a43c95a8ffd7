import { allowedAttributes, allowedProperties } from './allowed.ts';
import { cleanDeclarations, staysInside, valueFault } from './values.ts';

/** Attributes by which something could be loaded, opened or set off, in SVG, HTML and SMIL alike. */
const leading = /^(href|src|srcset|srcdoc|base|action|formaction|data|poster|background|ping|to|from|by|begin)$/;

/** Attributes whose values are no CSS: a path is long, and names are names. */
const plain = new Set(['d', 'points', 'id', 'class']);

/** Numbers of effects that decide how many points are looked at for each point; more than this no drawing needs. */
const most: Readonly<Record<string, number>> = { numOctaves: 10, order: 9, radius: 100 };

/** The attributes of an element that a drawing may have; what is not known is left out in silence, what is dangerous is named. */
export function cleanAttributes(
  element: string,
  attributes: Readonly<Record<string, string>>,
  refuse: (kind: 'programme' | 'outside' | 'heavy', found: string) => void,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [attribute, value] of Object.entries(attributes)) {
    const bare = attribute.replace(/^.*:/, '').toLowerCase();
    if (/^on/.test(bare)) {
      refuse('programme', attribute);
    } else if (leading.test(bare) && !attribute.startsWith('xmlns')) {
      if (bare !== 'href' || !staysInside(value)) refuse('outside', value);
      else if (/^(?:xlink:)?href$/.test(attribute)) kept['href'] = value.trim();
    } else if (attribute === 'style') {
      const declarations = cleanDeclarations(value, (found) => refuse('outside', found));
      if (declarations !== '') kept['style'] = declarations;
    } else if (element !== 'style' && (allowedAttributes.has(attribute) || allowedProperties.has(attribute))) {
      const tooMuch = value.split(/[\s,]+/).find((number) => Number(number) > (most[attribute] ?? Infinity));
      const fault = plain.has(attribute) ? undefined : (valueFault(value) ?? tooMuch);
      if (fault === undefined) kept[attribute] = value;
      else refuse(/^\d/.test(fault) ? 'heavy' : 'outside', fault);
    }
  }
  return kept;
}
