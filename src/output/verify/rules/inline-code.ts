import { isErrorPage } from '../../relative.ts';
import type { PageElement, PageFacts } from '../page-facts.ts';
import type { Report, RuleFactory } from '../types.ts';

/** Blocks of data: a browser never runs them, so that no policy stops them. */
const DATA_TYPES = new Set(['application/json', 'application/ld+json']);

/** Nothing that the content security policy would stop, and nothing that does not run from a disk. */
export const inlineCode: RuleFactory = (_output, report) => ({
  page: (page) => {
    for (const element of page.elements) lookAt(page, element, report);
  },
});

function lookAt(page: PageFacts, element: PageElement, report: Report): void {
  const { name, attributes } = element;
  const say = (message: string) => report({ file: page.file, line: element.line, message });
  if (name === 'script' && !attributes.has('src') && !DATA_TYPES.has(attributes.get('type') ?? ''))
    say('An inline script: the policy stops it. Put it in a file.');
  if (name === 'script' && attributes.get('type') === 'module')
    say('A module script: it does not run from a disk (file:). Use a classic, deferred one.');
  if (name === 'style' && !isErrorPage(page.file)) say('An inline <style>: the policy stops it. Put it in a style sheet.');
  if (name === 'astro-island') say('An <astro-island>: its scripts are inline. Use a plain element and a classic script.');
  if (name === 'base') say('A <base>: every relative address of the page would count from it.');
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') say('A style attribute: the policy stops it. Use a class.');
    if (attribute === 'srcdoc') say('A page in a srcdoc attribute.');
    if (/^on[a-z]+$/.test(attribute)) say(`An ${attribute} attribute: the policy stops it. Listen from a script.`);
    if (/^[\s\u0000-\u001F]*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i.test(value)) say(`A javascript: address in ${attribute}.`);
  }
}
