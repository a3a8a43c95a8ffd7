import { exerciseComponents } from './vocabulary/exercises.ts';
import type { ComponentRule } from './vocabulary/rule.ts';
import { textComponents } from './vocabulary/text.ts';

export type { AttributeRule, ChildrenRule, ComponentRule } from './vocabulary/rule.ts';

/** The components that editors may use in MDX, and nothing else: content is data, not code. */
export const vocabulary: Readonly<Record<string, ComponentRule>> = { ...textComponents, ...exerciseComponents };
