import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentSections } from '../../../src/mdx/manual.ts';
import { PROJECT } from '../project.ts';
import type { CommandLanguage } from '../words.ts';

/** What a button puts into a text. */
export interface Insertion {
  /** `Callout, a remark set apart` */
  name: string;
  text: string;
}

const manuals: Readonly<Record<CommandLanguage, string>> = { en: 'README.md', fr: 'LISEZ-MOI.md' };

/** The components with their examples of the editor’s manual, which its tests hold to the rules of the check. */
export function insertions(language: CommandLanguage): Insertion[] {
  const manual = readFileSync(join(PROJECT, 'src', 'content', manuals[language]), 'utf8');
  return componentSections(manual).flatMap(({ components, purpose, example }) => {
    // Links by name share a section: each has its own line of the example.
    if (components.length > 1 && purpose === '')
      return components.flatMap((name) => {
        const [text] = new RegExp(`<${name}\\b[^>]*?(?:/>|>[^<]*</${name}>)`).exec(example) ?? [];
        return text === undefined ? [] : [{ name, text }];
      });
    return [{ name: [components.join(' + '), purpose].filter(Boolean).join(', '), text: example }];
  });
}
