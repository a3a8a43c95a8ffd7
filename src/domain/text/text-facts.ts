import { readingMinutes } from './reading-time.ts';

/** What pages say of a text without showing it. */
export interface TextFacts {
  /** To read it, at least one. */
  minutes: number;
  /** The keys of the chapters that it leads to, each once. */
  chapters: readonly string[];
  /** Nothing stands below the front matter. */
  isBlank: boolean;
  /** It has a list whose ticks stay in the browser. */
  keepsLists: boolean;
}

/**
 * Found once, when the text is read, so that a page that shows another text need not be made anew for a word of this one.
 * @param body the file's text without its front matter
 */
export function textFactsOf(body: string, language: string): TextFacts {
  const links = body.matchAll(/<ChapterLink[^>]*\bid="([^"#]+)|\]\(\/guide\/([\w-]+)\//g);
  return {
    minutes: readingMinutes(body, language),
    chapters: [...new Set([...links].map(([, component, address]) => component ?? address!))],
    isBlank: body.trim() === '',
    keepsLists: body.includes('<Checklist id='),
  };
}
