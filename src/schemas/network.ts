import { z } from 'zod';
import { line, localized } from './text.ts';

/** How a network counts a text. Each name is a function of src/domain/networks/counting.ts. */
export const countings = ['graphemes', 'characters', 'x-weighted', 'mastodon', 'threads'] as const;
export type Counting = (typeof countings)[number];

export const imageFormats = ['link', 'square', 'portrait', 'story'] as const;
export type ImageFormat = (typeof imageFormats)[number];

export const networkSchema = z.strictObject({
  name: line('The network’s name, as it writes it itself.', 30),
  names: localized(
    'Its name in a language that has one of its own for it: { fr: Courriel }. Left out: the same in all of them.',
    30,
  ).optional(),
  order: z.int().min(1).describe('Its place in lists.'),
  limit: z
    .int()
    .min(1)
    .optional()
    .describe('How long a text may be, in the network’s own way of counting. Left out: no limit that matters.'),
  limitBytes: z.int().min(1).optional().describe('A second limit in UTF-8 bytes, where the network has one.'),
  counting: z.enum(countings).default('graphemes').describe('How the network counts.'),
  fold: z
    .strictObject({ desktop: z.int().min(1), phone: z.int().min(1) })
    .optional()
    .describe('After how many characters the network hides the rest behind “see more”.'),
  share: z
    .strictObject({
      url: z
        .string()
        .regex(/^(https:\/\/|mailto:)/)
        .describe('The address that opens the network’s composer, with {text}, {url}, {title}, {hashtags} or {instance} where they go.'),
      prefill: z
        .enum(['none', 'text', 'text-and-link'])
        .describe('What the address can bring into the composer: none (copy first), the text, or the text with the link inside it.'),
    })
    .optional()
    .describe('How to open it. Left out where a network has no such address.'),
  hashtags: z.int().min(0).optional().describe('The maximum number of hashtags.'),
  images: z.array(z.enum(imageFormats)).min(1).describe('The image formats that suit it, best first.'),
  disclosure: z.boolean().default(true).describe('Whether texts there say where you work. No: where only colleagues read them.'),
  note: localized('What people should know before posting there, in one sentence.', 240).optional(),
});
export type Network = z.infer<typeof networkSchema>;
