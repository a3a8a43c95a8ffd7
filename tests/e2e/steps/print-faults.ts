import type { Page } from 'playwright-core';

/** What is wrong with a page as it would be printed, each as one line: controls that paper cannot work, answers that stay folded. */
export const printFaults = (page: Page): Promise<string[]> => page.evaluate(findFaults);

/* This runs in the page, and so may use nothing from outside itself. */
function findFaults(): string[] {
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) &&
    element.getBoundingClientRect().width > 2;
  const name = (element: Element) =>
    `${element.localName}.${[...element.classList].join('.')} “${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  // On paper one ticks an answer or a point of a list, and reads an address.
  const onPaper = '.option, .piece, input:is([type=checkbox], [type=radio]), [href^="mailto:"], [href^="tel:"]';
  const controls = [...document.querySelectorAll('button, select, textarea, input, form, nav, dialog, .btn')]
    .filter((element) => !element.matches(onPaper) && isSeen(element))
    .map((element) => `printed: ${name(element)}`);
  const folded = [...document.querySelectorAll('details')]
    .filter(
      (details) =>
        isSeen(details) &&
        [...details.children].slice(1).some((child) => !isSeen(child) && !child.matches(':empty, button, .btn, [hidden]')),
    )
    .map((details) => `folded: ${name(details)}`);
  const body = getComputedStyle(document.querySelector('h1') ?? document.body).color;
  const [red = 0, green = 0, blue = 0] = body.match(/\d+/g)?.map(Number) ?? [];
  return [...controls, ...folded, ...(red + green + blue > 300 ? [`too pale on paper: ${body}`] : [])];
}
