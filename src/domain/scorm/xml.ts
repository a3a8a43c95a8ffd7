/** An element and what it holds: text, other elements. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

export const xml = (name: string, attributes: Readonly<Record<string, string>> = {}, ...children: (XmlElement | string)[]): XmlElement => ({
  name,
  attributes,
  children,
});

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 cannot hold in any form: controls, halves of surrogate pairs, two non-characters. https://www.w3.org/TR/xml/#charsets */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escape = (text: string, what: RegExp): string => text.replace(impossible, '').replace(what, (letter) => names[letter]!);

/** A document in UTF-8, two spaces a level. */
export const xmlDocument = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;

function write({ name, attributes, children }: XmlElement, indent: string): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value, /[&<>"\t\n\r]/g)}"`)].join(' ');
  if (children.length === 0) return `${indent}<${head}/>`;
  // Spaces would become part of a text.
  if (children.some((child) => typeof child === 'string')) {
    return `${indent}<${head}>${children.map((child) => (typeof child === 'string' ? escape(child, /[&<>\r]/g) : write(child, ''))).join('')}</${name}>`;
  }
  return [`${indent}<${head}>`, ...children.map((child) => write(child as XmlElement, `${indent}  `)), `${indent}</${name}>`].join('\n');
}
