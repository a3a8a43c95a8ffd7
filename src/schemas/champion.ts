import { z } from 'zod';
import { audience } from './audience.ts';
import { countryCode } from './country.ts';
import { day } from './day.ts';
import { editions } from './edition.ts';
import { languageTag } from './language.ts';
import { reference } from './reference.ts';
import { line, localized } from './text.ts';
import { webUrl } from './url.ts';

const timeZones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** Whether a text names an IANA time zone. Node lists one name of each zone; of the others, such as Europe/Kyiv, it knows. */
export function isTimeZone(zone: string): boolean {
  if (timeZones.has(zone)) return true;
  if (!/^[A-Z][A-Za-z]+\/[A-Z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const scopes = z.array(z.enum(editions));

/** The person’s written agreement to be listed. Without one that is in force, the person is listed nowhere. */
export const consentSchema = z.strictObject({
  date: day('The day on which the person agreed in writing.'),
  scopes: scopes.min(1).describe('Where they agree to be listed: internal, public, or both.'),
  until: day('The day on which the agreement ends.'),
  photo: scopes.default([]).describe('Where their photo may be shown. Empty: nowhere.'),
  posts: scopes.describe('Where their own public posts may be shown on the page “Published elsewhere”. Left out: nowhere.').optional(),
});

/** `image` is Astro's helper in the site and a plain string in the check. */
export function championSchema<Image extends z.ZodType>({ image }: { image: () => Image }) {
  return z.strictObject({
    name: line('First name and family name, as the person writes it.', 80),
    familyName: line('The family name as it stands in the name: lists and address books sort by it.', 80).optional(),
    job: localized('What they do, in a few words that a neighbour would understand.', 80),
    entity: line('The company or department of the group.', 80),
    country: countryCode,
    city: line('The town where they work.', 60),
    timeZone: z.string().refine(isTimeZone, { error: 'timeZone' }).describe('The IANA time zone of that town: Europe/Paris, Africa/Dakar…'),
    languages: z.array(languageTag).min(1).describe('The languages in which they can help.'),
    topics: z
      .array(
        z.strictObject({
          topic: reference('topics', 'A topic of settings/topics.yaml.'),
          help: localized('How they help with it, in their own words.', 160),
        }),
      )
      .min(1)
      .describe('What they can help with.'),
    accounts: z
      .array(
        z.strictObject({ network: reference('networks', 'A network of networks/.'), url: webUrl('The address of their public profile.') }),
      )
      .default([])
      .describe('Their public accounts, if they wish them to be shown.'),
    email: z.email().optional().describe('Their work address, if they wish it to be shown.'),
    photo: image().optional().describe('Their photo, a file beside this one. Shown only where consent.photo allows it.'),
    sponsor: reference('sponsors', 'The champion who passed the torch to them.').optional(),
    labelled: day('The day on which they became a champion.'),
    availability: localized('When they can be reached, in their own words.', 120).optional(),
    sponsoring: z.boolean().default(false).describe('true if they are ready to sponsor someone now.'),
    seeking: z.boolean().default(false).describe('true if they are looking for someone to sponsor them.'),
    audience,
    consent: consentSchema.optional(),
  });
}

export type Champion = z.infer<ReturnType<typeof championSchema<z.ZodString>>>;
