import { type KitKind, writtenKinds } from '../../schemas/kit.ts';
import type { Rule } from '../rule.ts';

/** The field that a kind lives of. */
const fieldOf = (kind: KitKind): 'text' | 'steps' | 'poster' | undefined =>
  writtenKinds.includes(kind) ? 'text' : kind === 'plan' ? 'steps' : kind === 'poster' ? 'poster' : undefined;

/** Each piece of the kit has what its kind is made of, and nothing of another. */
export const kit: Rule = (content, report) => {
  for (const { file, yaml, data, body } of content.of('kit')) {
    if (data === undefined) continue;
    const needed = fieldOf(data.kind);
    const say = (field: string, code: string, values: Record<string, string>) =>
      report({ file, ...yaml.value([field]), field, code, values });
    if (needed !== undefined && data[needed] === undefined) say('kind', 'kit-without', { kind: data.kind, needed });
    for (const field of ['text', 'steps', 'poster'] as const)
      if (field !== needed && data[field] !== undefined) say(field, 'kit-too-much', { kind: data.kind, field });
    if (data.kind === 'slides' && body !== undefined && !/^## \S/m.test(body.text)) say('kind', 'kit-no-slides', {});
  }
};
