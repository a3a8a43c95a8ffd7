import { z } from 'zod';
import { audience } from './audience.ts';
import { consentSchema } from './champion.ts';
import { countryCode } from './country.ts';
import { languageTag } from './language.ts';
import { reference } from './reference.ts';
import { line, localized } from './text.ts';
import { publicUrl, webUrl } from './url.ts';

export const accountKinds = ['official', 'leader'] as const;

/**
 * An account that speaks for the group, or that of somebody who leads and sets the example. A leader is a person: they
 * are listed by their own consent, or by the one of their champion’s file.
 */
export const accountSchema = z
  .strictObject({
    name: line('The account’s name, or the person’s.', 80),
    kind: z.enum(accountKinds).describe('official: it speaks for the group; leader: a person who leads and sets the example.'),
    about: localized('What people find there, in one sentence.', 200),
    job: localized('For a leader: what they do.', 80).optional(),
    network: reference('networks', 'A network of networks/.'),
    handle: line('The name on that network: @acme', 60),
    url: publicUrl('Its public address.'),
    feed: webUrl('The address of its feed (RSS or Atom), if it has one.').optional(),
    languages: z.array(languageTag).min(1).describe('The languages in which it posts.'),
    country: countryCode.optional(),
    topics: z.array(reference('topics', 'A topic of settings/topics.yaml.')).default([]).describe('What it is about.'),
    champion: reference('champions', 'For a leader who is a champion: whose agreement then holds.').optional(),
    consent: consentSchema.optional(),
    draft: z.boolean().default(false).describe('true while it is being written: visible in the preview only.'),
    audience,
  })
  .refine((account) => account.kind === 'official' || account.champion || account.consent, { path: ['consent'], error: 'leaderConsent' })
  .refine((account) => account.kind === 'official' || account.job || account.champion, { path: ['job'], error: 'leaderJob' });
export type Account = z.infer<typeof accountSchema>;
