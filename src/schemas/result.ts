import { z } from 'zod';
import { monthPattern } from './month.ts';
import { postKinds } from './post.ts';
import { reference } from './reference.ts';
import { line } from './text.ts';

/** What is counted: by the site that a link leads to, by the link or the network, by the form or the shop at the end of the way. */
export const measures = ['visits', 'clicks', 'conversions'] as const;
export type Measure = (typeof measures)[number];

const count = (description: string) => z.int().min(0).max(1_000_000_000).describe(description);

/** Small letters, digits, hyphens: what a campaign, a post’s file and a source are called. */
export const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A month as calendars write it, `2026-10`. */
export const month = z.string().regex(monthPattern);

const figure = z.strictObject({
  network: reference('networks', 'The network of networks/ that it came from; left out where no one knows.').optional(),
  campaign: z.string().regex(slug).max(80).describe('The campaign of the link; left out where there is none.').optional(),
  post: z.string().regex(slug).max(120).describe('The file name of the post; a post that is gone keeps its figures.').optional(),
  kind: z.enum(postKinds).describe('The kind of the post.').optional(),
  visits: count('Visits to the public site.').optional(),
  clicks: count('Clicks on links.').optional(),
  conversions: count('What visits led to: applications, forms.').optional(),
});

/** The figures of one month from one source. No person stands in them: there is no field for one. */
export const resultSchema = z.strictObject({
  month: month.describe('The month, as 2026-10.'),
  source: z
    .string()
    .regex(slug)
    .max(40)
    .describe('Where the figures come from, as the file’s name has it: web, links, linkedin, conversions…'),
  tool: line('The tool that counted, and what its export is called.', 80).optional(),
  figures: z.array(figure).describe('One line for each network, campaign and post.'),
});
export type Result = z.infer<typeof resultSchema>;
export type Figure = Result['figures'][number];
