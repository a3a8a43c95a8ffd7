import { vocabulary } from './vocabulary.ts';

/** What the editor’s manual says of one component, or of several that stand in one section. */
export interface ManualSection {
  /** The components that its heading names. */
  components: readonly string[];
  /** Its heading’s words after the names: `a remark set apart`. */
  purpose: string;
  /** Its Markdown, without the heading, the first example and the reason not to use it. */
  text: string;
  /** When to use something else: from **Not** to the end of the section. */
  whenNot: string;
  /** Its first example, as an editor would write it. */
  example: string;
}

/**
 * The sections of the manual that are about components, in its order. Headings are those of Markdown:
 * `### Callout, a remark set apart`, `### ChampionLink, ChapterLink, PostLink`.
 */
export function componentSections(manual: string): ManualSection[] {
  const sections: ManualSection[] = [];
  for (const part of outsideExamples(manual)) {
    const [, heading = '', text = ''] = /^#{3,4} (.*)\n([^]*)$/.exec(part) ?? [];
    const { components, purpose } = namesIn(heading);
    const [shown = '', example] = /```mdx\n([^]*?)\n```/.exec(text) ?? [];
    const [whenNot = ''] = /\*\*(?:Not|Pas)\*\*[^]*$/.exec(text) ?? [];
    const said = text.slice(0, text.length - whenNot.length).replace(shown, () => '');
    if (components.length > 0 && example !== undefined)
      sections.push({ components, purpose, text: said.trim(), whenNot: whenNot.trim(), example });
  }
  return sections;
}

/** The components that a heading begins with, and its other words. */
function namesIn(heading: string): { components: string[]; purpose: string } {
  const components: string[] = [];
  let rest = heading;
  for (;;) {
    const [taken, name] = /^(\w+)(?:,\s*|\s+(?:and|et)\s+|$)/.exec(rest) ?? [];
    if (taken === undefined || name === undefined || !Object.hasOwn(vocabulary, name)) return { components, purpose: rest.trim() };
    components.push(name);
    rest = rest.slice(taken.length);
  }
}

/** A manual cut before each of its headings; a heading in an example is none of its own. */
function outsideExamples(manual: string): string[] {
  const parts: string[] = [''];
  let inExample = false;
  for (const line of manual.replaceAll('\r\n', '\n').split('\n')) {
    if (line.startsWith('```')) inExample = !inExample;
    if (!inExample && /^#{1,6} /.test(line)) parts.push('');
    parts.push(`${parts.pop() ?? ''}${line}\n`);
  }
  return parts;
}
