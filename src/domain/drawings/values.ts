import { allowedFunctions, allowedProperties } from './allowed.ts';

/** A picture inside a drawing: a bitmap in it, never another drawing, which could hold anything. */
const bitmap = /^data:image\/(?:png|jpeg|webp|avif|gif);base64,[A-Za-z0-9+/=\s]*$/;

/** Whether a reference stays in the drawing: the name of one of its parts, or a bitmap that it holds. */
export function staysInside(address: string): boolean {
  return /^\s*#[^\s"'<>()\\]*\s*$/.test(address) || bitmap.test(address.trim());
}

/** A number that no drawing needs: a turbulence of a million octaves never ends. */
const largestNumber = 1_000_000;

/**
 * What a value of an attribute or of a property must not say; nothing when it is fit. Escapes of CSS are refused as
 * such (`u\72l(…)`), so that what is read here is what a browser reads.
 */
export function valueFault(value: string): string | undefined {
  if (/[\\@<{}]|\/\*|javascript:|expression\s*\(/i.test(value)) return value;
  for (const match of value.matchAll(/([^\s(),/*:;]*)\(/g)) if (!allowedFunctions.has((match[1] ?? '').toLowerCase())) return match[0];
  for (const [call, , address = ''] of value.matchAll(/url\(\s*(["']?)([^)]*)\1\s*(?:\)|$)/gi))
    if (!/^#[^"'\s]+$/.test(address.replace(/["'\s]+$/, ''))) return call;
  for (const [number] of value.matchAll(/\d+(?:\.\d+)?(?:e\+?\d+)?/gi)) if (Number(number) > largestNumber) return number;
  return undefined;
}

/** The declarations of a style that are fit, and what is not. Properties that are not known are left out without a word. */
export function cleanDeclarations(style: string, refuse: (what: string) => void): string {
  const kept: string[] = [];
  for (const declaration of withoutComments(style).split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    if (declaration.trim() === '') continue;
    const fault = valueFault(declaration);
    if (fault !== undefined) refuse(fault);
    else if (allowedProperties.has(name) && value !== '') kept.push(`${name}:${value}`);
  }
  return kept.join(';');
}

/** A style sheet of flat rules, each with plain selectors; at-rules load, move or adapt, and are refused. */
export function cleanStyleSheet(css: string, refuse: (what: string) => void): string {
  const rules: string[] = [];
  const plain = withoutComments(css).replace(/@charset\s+["'][\w-]+["']\s*;/gi, '');
  for (const part of plain.split('}')) {
    if (part.trim() === '') continue;
    const brace = part.indexOf('{');
    const selector = part.slice(0, Math.max(0, brace)).trim();
    if (brace === -1 || !/^[\w\s.#,>+~*:-]+$/.test(selector) || part.includes('{', brace + 1)) {
      refuse(part.trim());
      continue;
    }
    rules.push(`${selector.replace(/\s+/g, ' ')}{${cleanDeclarations(part.slice(brace + 1), refuse)}}`);
  }
  return rules.join('');
}

/** Comments, and the brackets that old editors put round styles (`<!--`), which do nothing in XML. */
function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, ' ');
}
