import { z } from 'zod';

export const audiences = ['public', 'internal', 'champions'] as const;
export type Audience = (typeof audiences)[number];

/** Who a page is for. What is not said to be public is internal: a forgotten line must never leak a page. */
export const audience = z
  .enum(audiences)
  .default('internal')
  .describe('Who may read it: public (also outside the company), internal (everyone inside), champions (inside, listed for champions).');
