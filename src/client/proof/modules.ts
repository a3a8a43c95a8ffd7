import type { ProofModule } from '../../domain/learning/proof/passport.ts';
import type { ProofData } from './page.ts';

/** The modules by their keys, as the passport reads them. */
export const modulesByKey = (modules: ProofData['modules']): Record<string, ProofModule> =>
  Object.fromEntries(
    modules.map(({ key, title, edition, lessons }) => [key, { title, edition, lessons: lessons.map((lesson) => lesson.key) }]),
  );
