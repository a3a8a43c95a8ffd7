import { escapeText, walkHtml } from '../html.ts';

interface Cut {
  start: number;
  end: number;
  instead: string;
}

/**
 * A page without what it says of people by their agreement. Such parts bear the day on which it ends (`data-gone-after`), and the words that then take their
 * place (`data-gone-as`): in a copy that nobody can call back these words are there from the beginning.
 */
export function withoutPeople(html: string): string {
  const cuts: Cut[] = [];
  let depth = 0;
  let open: (Cut & { depth: number }) | undefined;
  walkHtml(html, {
    open: ({ attributes, start }) => {
      const valueOf = (name: string) => attributes.find((one) => one.name === name)?.value;
      if (open === undefined && valueOf('data-gone-after') !== undefined)
        open = { start, end: 0, instead: escapeText(valueOf('data-gone-as') ?? ''), depth };
      depth += 1;
    },
    close: (_name, end) => {
      depth -= 1;
      if (open?.depth !== depth) return;
      cuts.push({ ...open, end });
      open = undefined;
    },
  });
  let at = 0;
  let kept = '';
  for (const { start, end, instead } of cuts) {
    kept += html.slice(at, start) + instead;
    at = end;
  }
  return kept + html.slice(at);
}
