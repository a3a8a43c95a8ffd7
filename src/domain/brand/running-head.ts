/**
 * The head of each printed sheet, as CSS: the site’s name and the number of the sheet. It stands at the right, where browsers
 * that print a head of their own have nothing.
 */
export function runningHead(name: string): string {
  const text = name.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
  return `@page{@top-right{content:"${text} · " counter(page) " / " counter(pages);font:8pt sans-serif;color:#555}}`;
}
