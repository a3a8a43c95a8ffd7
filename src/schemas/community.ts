import { z } from 'zod';
import { pageFields } from './entry.ts';
import { languageTag } from './language.ts';
import { reference } from './reference.ts';
import { scene } from './scene.ts';
import { line } from './text.ts';
import { webUrl } from './url.ts';

export const communityDoors = ['open', 'ask', 'colleagues'] as const;

/** A digital campfire: a place where people of a trade talk, to which a colleague pointed. */
export const communitySchema = z.strictObject({
  ...pageFields,
  scene,
  where: line('What kind of place it is, in a few words: a forum, a group on…', 80),
  network: reference('networks', 'The network of networks/ that it is on, if it is on one.').optional(),
  url: webUrl('Its address.'),
  door: z.enum(communityDoors).describe('Who may enter: open (everyone), ask (one asks first), colleagues (people of the group).'),
  languages: z.array(languageTag).min(1).describe('The languages spoken there.'),
  topics: z.array(reference('topics', 'A topic of settings/topics.yaml.')).min(1).describe('What it is about.'),
  manners: z.array(line('One of its manners, in one sentence.', 180)).min(1).describe('How people behave there.'),
  members: z.array(reference('champions', 'A champion who is there and says so.')).default([]).describe('Which colleagues are there.'),
});
export type Community = z.infer<typeof communitySchema>;
