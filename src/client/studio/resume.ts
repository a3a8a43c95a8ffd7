import { keptWork } from './adopt.ts';
import type { createAlt } from './alt.ts';
import type { createForm } from './form.ts';
import type { createPhoto } from './photo.ts';
import { readMade } from './read-made.ts';
import type { createWork } from './work.ts';

interface Studio {
  work: ReturnType<typeof createWork>;
  form: ReturnType<typeof createForm>;
  photo: ReturnType<typeof createPhoto>;
  alt: ReturnType<typeof createAlt>;
}

/** Brings back what somebody made of the post’s image on an earlier visit, for them to go on with. */
export async function resume(root: HTMLElement, { work, form, photo, alt }: Studio): Promise<void> {
  const offered = (name: string) => [...root.querySelectorAll<HTMLInputElement>(`input[name=studio-${name}]`)].map(({ value }) => value);
  const kept = await keptWork();
  const made = readMade(kept?.made, { templates: offered('template'), colours: offered('colour') });
  if (!kept || !made) return;
  if (made.photo) await photo.use(made.photo);
  work.change(made.state);
  photo.point(made.state.focal);
  form.fill(work.state);
  alt.resume(kept.alt);
}
