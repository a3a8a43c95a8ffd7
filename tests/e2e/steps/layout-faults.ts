import type { Page } from 'playwright-core';

/** A line of running text with fewer signs than this is hard to read. */
const shortestLine = 30;

/**
 * What is wrong with a page as it is laid out now, each as one line: wider than its window, texts that lie over one another,
 * texts that are cut off, paragraphs whose lines hold too few signs. A list may have four signs less, for its marks.
 */
export const layoutFaults = (page: Page, leastSigns = shortestLine): Promise<string[]> => page.evaluate(findFaults, leastSigns);

/* This runs in the page, and so may use nothing from outside itself. */
function findFaults(shortest: number): string[] {
  const faults: string[] = [];
  const name = (element: Element) =>
    `<${element.localName}${element.id ? ` #${element.id}` : ''} .${[...element.classList].slice(0, 3).join('.')}> “${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  const wider = document.documentElement.scrollWidth - innerWidth;
  if (wider > 0) faults.push(`${wider} px wider than the window`);

  interface Run {
    element: Element;
    rects: DOMRect[];
  }
  const runs: Run[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (
      !node.nodeValue?.trim() ||
      element.closest('svg, canvas, script, style, template, option, .visually-hidden, .skip') ||
      !isSeen(element)
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // What is clipped to a point is for screen readers; what a scrolling or folded box hides is not there to overlap.
    let box: Element | null = element;
    let clip = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
    for (; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.clipPath !== 'none' || style.position === 'fixed') break;
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const own = box.getBoundingClientRect();
      clip = {
        left: Math.max(clip.left, own.left),
        top: Math.max(clip.top, own.top),
        right: Math.min(clip.right, own.right),
        bottom: Math.min(clip.bottom, own.bottom),
      };
    }
    if (box && box !== document.body) continue;
    const rects = [...range.getClientRects()].filter(
      (rect) =>
        rect.width > 1 &&
        rect.height > 1 &&
        rect.right > clip.left &&
        rect.left < clip.right &&
        rect.bottom > clip.top &&
        rect.top < clip.bottom,
    );
    if (rects.length > 0) runs.push({ element, rects });
  }

  // Letters fill about the middle of a line’s height: what touches above and below it is no overlap.
  const core = ({ left, right, top, bottom }: DOMRect) => ({
    left,
    right,
    top: top + (bottom - top) * 0.25,
    bottom: bottom - (bottom - top) * 0.25,
  });
  const boxes = runs.flatMap(({ element, rects }) => rects.map((rect) => ({ element, ...core(rect) }))).sort((a, b) => a.top - b.top);
  const told = new Set<string>();
  boxes.forEach((one, index) => {
    for (let next = index + 1; next < boxes.length && boxes[next]!.top < one.bottom; next += 1) {
      const other = boxes[next]!;
      if (one.element === other.element || one.element.contains(other.element) || other.element.contains(one.element)) continue;
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) <= 2 || Math.min(one.bottom, other.bottom) - other.top <= 1)
        continue;
      told.add(`${name(one.element)} lies over ${name(other.element)}`);
    }
  });
  faults.push(...[...told].slice(0, 5));

  for (const { element } of runs) {
    const style = getComputedStyle(element);
    const isClipped = style.overflowX === 'hidden' || style.overflowX === 'clip';
    if (isClipped && element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline') faults.push(`cut off: ${name(element)}`);
  }

  for (const paragraph of document.querySelectorAll('.prose > p, .prose > :is(ul, ol) > li, .lead')) {
    const text = paragraph.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    if (!isSeen(paragraph) || text.length < 120) continue;
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const lines: number[] = [];
    for (const { bottom, height } of range.getClientRects())
      if (!lines.some((line) => Math.abs(line - bottom) < height * 0.6)) lines.push(bottom);
    // The last line may be short.
    const signs = text.length / (lines.length - 0.5);
    if (lines.length > 3 && signs < shortest - (paragraph.localName === 'li' ? 4 : 0))
      faults.push(`${Math.round(signs)} signs a line: ${name(paragraph)}`);
  }
  return faults;
}
