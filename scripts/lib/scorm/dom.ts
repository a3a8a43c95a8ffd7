import { DomUtils, parseDocument } from 'htmlparser2';

export type HtmlDocument = ReturnType<typeof parseDocument>;
export type HtmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type HtmlNode = HtmlDocument | HtmlElement;

export const parseHtml = (source: string): HtmlDocument => parseDocument(source);

/** An element as HTML, text as it is: only what would break the markup is escaped. */
export const outerHtml = (element: HtmlElement): string => DomUtils.getOuterHTML(element, { encodeEntities: 'utf8' });

export const findAll = (root: HtmlNode, test: (element: HtmlElement) => boolean): HtmlElement[] => DomUtils.findAll(test, root.children);
export const find = (root: HtmlNode, test: (element: HtmlElement) => boolean): HtmlElement | undefined =>
  DomUtils.findOne(test, root.children) ?? undefined;

export const hasClass =
  (name: string) =>
  (element: HtmlElement): boolean =>
    element.attribs['class']?.split(/\s+/).includes(name) === true;
export const hasAttribute =
  (name: string) =>
  (element: HtmlElement): boolean =>
    Object.hasOwn(element.attribs, name);
export const named =
  (name: string) =>
  (element: HtmlElement): boolean =>
    element.name === name;

/** What is read of an element, its spaces made single. */
export const textOf = (element: HtmlElement): string =>
  DomUtils.textContent(element)
    .replace(/[ \n\t]+/g, ' ')
    .trim();

export const remove = (element: HtmlElement): void => DomUtils.removeElement(element);
export const append = (parent: HtmlElement, html: string): void => {
  for (const child of [...parseHtml(html).children]) DomUtils.appendChild(parent, child);
};
