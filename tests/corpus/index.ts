import { bodyInputs } from './bodies.ts';
import { fieldInputs } from './fields.ts';
import { fileInputs } from './files.ts';
import { guideInputs } from './guides.ts';
import { chapter, type Input } from './input.ts';
import { peopleInputs } from './people.ts';

export type { Input } from './input.ts';

/** All odd inputs, always the same ones in the same order; each is a file that no other one has. */
export async function corpus(): Promise<Input[]> {
  let number = 0;
  const next = (): number => (number += 1);
  const bodies = bodyInputs((body) => {
    const own = next();
    return { [`guide/fr/odd-${own}.mdx`]: chapter(own, body) };
  });
  return [...bodies, ...fieldInputs(next), ...(await fileInputs(next)), ...peopleInputs(next), ...guideInputs(next)];
}
