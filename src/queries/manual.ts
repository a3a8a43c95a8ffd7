import { compileText } from '../mdx/compile.ts';
import { componentSections } from '../mdx/manual.ts';
import type { Piece } from '../mdx/pieces.ts';
import { exerciseComponents } from '../mdx/vocabulary/exercises.ts';
import { memo } from './memo.ts';
import { getSite } from './site.ts';

/** What the manual says of a component, ready to be shown. */
export interface ManualEntry {
  /** `Callout`; of several components in one section, their names. */
  name: string;
  slug: string;
  purpose: string;
  /** What it says besides its first example and the reason not to use it; nothing where that is all. */
  text: readonly Piece[];
  /** When to use something else. */
  whenNot: readonly Piece[];
  /** The example as an editor writes it, and as readers get it. */
  source: string;
  example: readonly Piece[];
  /** Whether it can be tried with a script: without one, what it answers can be opened and read. */
  isExercise: boolean;
}

/** The manuals as they lie beside the content of the demo: they belong to Flambeau, whatever content a site has. */
const manuals = import.meta.glob<string>('../content/{README,LISEZ-MOI}.md', { eager: true, query: '?raw', import: 'default' });

/** The language of the manual that somebody reads in a language of the site. */
export const manualLanguage = (language: string): 'en' | 'fr' => (/^fr\b/.test(language) ? 'fr' : 'en');

/** The components of texts as the editor’s manual explains them, in its order. */
export const getManual = memo(async (language: string): Promise<ManualEntry[]> => {
  const file = `../content/${manualLanguage(language) === 'fr' ? 'LISEZ-MOI' : 'README'}.md`;
  const { organisation } = await getSite();
  return Promise.all(
    componentSections(manuals[file] ?? '').map(async ({ components, purpose, text, whenNot, example }) => ({
      name: components.join(', '),
      slug: components.join('-').toLowerCase(),
      purpose,
      text: await piecesOf(withoutLinks(text)),
      whenNot: await piecesOf(withoutLinks(whenNot)),
      source: example,
      example: await piecesOf(example.replaceAll('((organisation))', organisation)),
      isExercise: components.some((name) => Object.hasOwn(exerciseComponents, name)),
    })),
  );
});

/** Headings of the manual are none of the page’s: a link to one leaves its words. */
const withoutLinks = (text: string): string => text.replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1');

const piecesOf = async (text: string): Promise<Piece[]> =>
  text === '' ? [] : (await compileText(text, new URL('file:///manual.mdx'))).pieces;
