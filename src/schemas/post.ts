import { z } from 'zod';
import { cardSchema } from './card.ts';
import { day } from './day.ts';
import { pageFields } from './entry.ts';
import { jobSchema } from './job.ts';
import { postConsentSchema } from './post-consent.ts';
import { reference } from './reference.ts';
import { block, line } from './text.ts';
import { publicUrl } from './url.ts';

export const postKinds = [
  'news',
  'job',
  'event',
  'paper',
  'webinar',
  'story',
  'customer',
  'photo',
  'behind-the-scenes',
  'curated',
] as const;
export type PostKind = (typeof postKinds)[number];

const source = z.strictObject({
  title: line('What the source is called.', 160),
  url: publicUrl('Its public address.'),
  date: day('The day on which it was published or read.'),
});

export const voiceSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('A short name in small letters: lived, recommend, question…'),
  label: line('What the starting text is called on the page: “I recommend it”…', 30),
  text: block(
    'The text to start from, with [[blanks]] to fill. Without the link, the hashtags and the line that says where you work: they are added (the line unless the text’s first two sentences say it in the first person).',
    2500,
  ),
  overrides: z
    .record(z.string(), block('The text for that network instead.', 2500))
    .default({})
    .describe('Other texts for some networks, by the network’s identifier.'),
});

export const postSchema = z
  .strictObject({
    ...pageFields,
    kind: z
      .enum(postKinds)
      .describe(
        'The kind of post: news, job, event, paper (shown as “Research”), webinar, story, customer (“From a customer”), photo, behind-the-scenes, curated (“From elsewhere”).',
      ),
    topics: z.array(reference('topics', 'A topic of settings/topics.yaml.')).min(1).describe('What it is about.'),
    publish: day('The first day on which it can be shared.'),
    expires: day('The last day on which it makes sense to share it.'),
    link: publicUrl('The public page that the post points to. An intranet address cannot be opened from outside.'),
    networks: z.array(reference('networks', 'A network of networks/.')).min(1).describe('The networks that it suits.'),
    voices: z.array(voiceSchema).min(1).describe('Several ways to tell it.'),
    prompts: z
      .array(line('A question that helps people find their own angle.', 160))
      .min(1)
      .describe('Questions that help people make it their own.'),
    can: z.array(line('Something that can be said.', 200)).default([]).describe('Two to four points, shown under “What you can say”.'),
    cannot: z
      .array(line('Something that must stay inside, and why.', 200))
      .default([])
      .describe('Two to four points, each with its reason, shown under “What not to say”.'),
    hashtags: z
      .array(
        z
          .string()
          .regex(/^[\p{L}\p{N}_]+$/u)
          .max(40),
      )
      .max(5)
      .default([])
      .describe('Hashtags without their #.'),
    card: cardSchema.describe('The share image.'),
    alt: line('What the share image shows and says, for people who can’t see it.', 300),
    campaign: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .optional()
      .describe('The campaign’s name for the tracking parameters: small letters, digits, hyphens.'),
    help: z.array(reference('champions', 'A champion who can help with this post.')).default([]).describe('Who can help with it.'),
    job: jobSchema.optional().describe('For a job: who recruits, the reference, and the referral bonus.'),
    consents: z
      .array(postConsentSchema)
      .default([])
      .describe('The agreements of those whose photo or words it uses; it is published while all of them are in force.'),
    source: z
      .strictObject({ name: line('Who wrote it.', 100), url: publicUrl('Where it was published.'), date: day('When.') })
      .optional()
      .describe('For a piece from others: whose it is.'),
    sources: z.array(source).default([]).describe('Where the facts come from.'),
  })
  .refine((post) => post.kind !== 'curated' || post.source, { path: ['source'], error: 'curatedSource' })
  .refine((post) => post.expires >= post.publish, { path: ['expires'], error: 'expiresBeforePublish' })
  .refine((post) => new Set(post.voices.map((voice) => voice.id)).size === post.voices.length, {
    path: ['voices'],
    error: 'duplicateVoice',
  })
  .refine((post) => post.card.template !== 'figure' || post.card.figure, { path: ['card', 'figure'], error: 'figureMissing' });
