import type { ReferenceTarget } from '../../schemas/reference.ts';

/** An attribute of a component. Every attribute is a text between straight quotes. */
export interface AttributeRule {
  required: boolean;
  /** The only values that it takes. */
  values?: readonly string[];
  /** It is a whole number from 1. */
  number?: boolean;
  /** It is a short name in small letters, digits and hyphens, which links and progress use. */
  name?: boolean;
  /** It names an entry of that collection. */
  reference?: ReferenceTarget;
  /** What it is, for editors. */
  description: string;
}

/** What stands between the opening and the closing tag. */
export type ChildrenRule =
  /** Anything: paragraphs, lists, other components. Never nothing. */
  | { kind: 'blocks' }
  /** These components only, each at least once. */
  | { kind: 'components'; names: readonly string[] }
  /** One list. */
  | { kind: 'list'; ordered: boolean }
  /** One paragraph. */
  | { kind: 'paragraph' }
  /** A few words, or nothing (`<ChapterLink id="doubt" />`). */
  | { kind: 'words' }
  /** Nothing at all (`<Part text="…" />`). */
  | { kind: 'nothing' }
  /** First words of one's own (paragraphs, lists…), then these components and nothing else, each as often as it says. */
  | { kind: 'parts'; words: 'required' | 'optional'; parts: Readonly<Record<string, { least: number; most?: number }>> };

export interface ComponentRule {
  /** A block stands alone on its lines; an inline component stands in a sentence. */
  placement: 'block' | 'inline';
  attributes: Readonly<Record<string, AttributeRule>>;
  children: ChildrenRule;
  /** The only components that it may stand in directly. */
  parents?: readonly string[];
  /** What it is for, in one line, for editors. */
  description: string;
}
