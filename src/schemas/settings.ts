import { z } from 'zod';
import { sections } from './addresses.ts';
import { isLanguageTag, languageTag } from './language.ts';
import { imageFormats } from './network.ts';
import { reference } from './reference.ts';
import { line, localized } from './text.ts';
import { isSiteAddress, webUrl } from './url.ts';

/** The parts that a company may do without: the guide is the site. */
export const parts = [
  'posts',
  'training',
  'champions',
  'stories',
  'events',
  'communities',
  'accounts',
  'timeline',
  'kit',
  'newsletters',
] as const;
export type Part = (typeof parts)[number];

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .describe('A colour as #rrggbb.');

/** Someone to write to or to call: a function with a shared mailbox, never one person’s own. */
const contact = z.strictObject({
  name: localized('What the function is called.', 80),
  email: z.email().describe('A shared mailbox.'),
  // A link dials its digits: no words, and no extension behind them.
  phone: line('A telephone number, with its country code.', 30)
    .regex(/^\+?(?=.*\d)[\d\s()./-]+$/)
    .optional(),
  answers: localized('How fast they answer, in words.', 80),
});

export const brandSchema = z.strictObject({
  night: colour.default('#1a1440').describe('Masthead and dark share images.'),
  ember: colour.default('#ff6a2b').describe('The main buttons, and the line that joins steps.'),
  flame: colour.default('#ffc247').describe('What stands out, such as the “Not sure about a post?” band.'),
  pine: colour.default('#0c6456').describe('Success: a ticked box, a right answer.'),
  sky: colour.default('#2c4bb8').describe('Secondary marks.'),
});

/** A picture beside the settings; the check looks for it, and into it. */
const logoFile = (description: string) =>
  line(`${description} A file beside the settings: ./logo.svg, or a PNG or a WebP.`, 200).optional();

const fontName = line('A package such as @fontsource-variable/inter, or a file beside the settings: ./acme.woff2.', 200).regex(
  /^(?:@fontsource(?:-variable)?\/[a-z0-9-]+|\.\/[^/]+\.(?:woff2?|ttf|otf))$/,
);
const typeface = (description: string) =>
  z
    .union([fontName, z.array(fontName).min(1).max(8)])
    .optional()
    .describe(description);

/** The company’s own signs. Without them the site shows Flambeau’s torch. */
export const siteBrandSchema = brandSchema.extend({
  logo: logoFile('The logo, in the header of each page; its words are the organisation’s name.'),
  logoDark: logoFile('The logo on dark grounds. Left out, one that would not be seen there gets a light plate.'),
  mark: logoFile(
    'The symbol: the logo without its words, roughly square, for the browser’s tab, and for narrow screens. Left out, the logo serves.',
  ),
  fonts: z
    .strictObject({ display: typeface('The typeface of headings.'), text: typeface('The typeface of what is read.') })
    .optional()
    .describe('Your own typefaces for pages, from a Fontsource package or from files beside the settings. Share images keep Flambeau’s.'),
  styles: line('Your own style sheet, beside the settings: ./styles.css. It comes last, and names no address.', 200).optional(),
});

/** A phrase as it is written, or a pattern between slashes: `/n°\s?1/`. */
const host = line('A host name, or an ending such as .intra.example.', 100).regex(/^\.?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*$/u);

const phrase = line('A phrase, or a regular expression between slashes.', 120).refine(isPhrase, { error: 'pattern' });

function isPhrase(text: string): boolean {
  try {
    return !/^\/.+\/$/.test(text) || Boolean(new RegExp(text.slice(1, -1), 'iu'));
  } catch {
    return false;
  }
}

const avoided = z.strictObject({
  phrases: z
    .record(z.string().refine(isLanguageTag, { error: 'language' }), z.array(phrase).min(1))
    .describe('The phrases in each language, found in upper and lower case; one between slashes is a regular expression: /n°\\s?1/.'),
  reason: localized('Why, in one sentence that you would accept yourself.', 200),
  instead: localized('What to say instead.', 200),
});

/** A line of the menu: a section, or another page of the site with the name that the menu gives it. */
const menuItem = z.union([
  z.enum(sections),
  z.strictObject({
    link: z.string().startsWith('/').describe('The page: /events/, /house-rules/…'),
    name: localized('What the menu calls it.', 24),
  }),
]);

export const settingsSchema = z
  .strictObject({
    organisation: line('The company or group, as it is named in a sentence.', 60),
    name: line('The site’s name.', 40),
    url: webUrl(
      'Where the site is published. Only feeds, canonical links and share images need it; the site itself works anywhere.',
    ).refine(isSiteAddress, {
      error: 'siteAddress',
    }),
    languages: z.array(languageTag).min(1).describe('The languages of the site, in the order in which they are offered.'),
    defaultLanguage: languageTag.describe('The language shown where a translation is missing.'),
    fallbacks: z
      .record(z.string().regex(/^[A-Za-z0-9-]+$/), z.array(languageTag).min(1))
      .default({})
      .describe(
        'Where a language has no text of its own, the languages to show instead, in order: { es: [en, fr] }. Otherwise, the default language.',
      ),
    brand: siteBrandSchema.prefault({}).describe('The colours and the logo. Text and background pairs are checked for contrast.'),
    contacts: z.strictObject({
      doubt: contact.describe('Who to ask before posting.'),
      privacy: contact.describe('Who to ask about personal data.'),
      programme: contact.describe('The team that runs the programme.'),
      security: contact.describe('Who to call when an account or data may be lost.'),
    }),
    words: z
      .record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.union([line('The word.', 200), localized('The word in each language.', 200)]))
      .default({})
      .describe('Your own words, which texts name between double brackets: ((hashtag)), ((legal-name)).'),
    disclosure: localized('The sentence that says where you work, in every suggested text.', 90),
    tracking: z
      .strictObject({ source: z.string().regex(/^[a-z0-9-]+$/), medium: z.string().regex(/^[a-z0-9-]+$/) })
      .optional()
      .describe(
        'utm parameters added to posts’ links: the source and the medium. Campaign, network and voice are added; nothing about the person.',
      ),
    mediaValue: z
      .strictObject({
        perClick: z.number().positive().max(1000).describe('What a click costs as advertising.'),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .describe('The currency, in three letters: EUR.'),
        source: localized('Where that price comes from, with its date.', 160),
      })
      .optional()
      .describe(
        'Adds an estimate of the media value to the results. Leave it out: the guide advises against it (“Running the programme”).',
      ),
    licence: z.strictObject({ name: line('The content’s licence.', 40), url: webUrl('Its text.') }),
    internalHosts: z.array(host).default([]).describe('Hosts that cannot be opened from outside.'),
    uncheckedHosts: z
      .array(host)
      .default([])
      .describe('Hosts that npm run links leaves alone, for instance because they want no visits from programs.'),
    avoid: z
      .array(avoided)
      .default([])
      .describe(
        'Phrases that the company cannot use in public: the coach points to them while a colleague writes, with the reason and with what to say instead.',
      ),
    jargon: z
      .array(
        z.strictObject({
          words: z
            .record(z.string().refine(isLanguageTag, { error: 'language' }), z.array(phrase).min(1))
            .describe('The words in each language, found in upper and lower case.'),
          instead: localized('What to say instead.', 200),
        }),
      )
      .default([])
      .describe('Words that employees should not meet on a page: npm run check -- --plain points to them, with what to say instead.'),
    badges: z
      .array(z.enum(imageFormats))
      .default([...imageFormats])
      .describe(
        'The image formats of champions’ badges. Leave the list empty to make none, which saves build time once there are more than about a thousand champions.',
      ),
    menu: z
      .array(menuItem)
      .min(1)
      .max(8)
      .optional()
      .describe(
        'What the menu holds, in order. Left out: guide, posts, training, champions, stories. What has nothing to show is not offered.',
      ),
    off: z
      .array(z.enum(parts))
      .default([])
      .describe('Parts that the site does without: what their folders hold is not published, and menus leave them out.'),
    offline: z
      .enum(['opened', 'charter', 'guide'])
      .optional()
      .describe(
        'What readers’ devices keep, to be read without a connection: the pages that they opened (opened), the charter as well (charter), or the whole guide as well (guide). Where a page names a champion, the copy does not. Left out, nothing is.',
      ),
    networks: z
      .array(reference('networks', 'A network of networks/.'))
      .min(1)
      .describe('The networks in use, in the order in which they are offered.'),
  })
  .refine((settings) => settings.languages.includes(settings.defaultLanguage), { path: ['defaultLanguage'], error: 'defaultLanguage' });
export type Settings = z.infer<typeof settingsSchema>;

export const topicsSchema = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe('A short name in small letters.'),
    label: localized('The topic’s name.', 40),
  }),
);
export type Topics = z.infer<typeof topicsSchema>;

/** What a department reads first. A reader may choose theirs; the browser keeps it, and nobody is told. */
export const departmentsSchema = z
  .array(
    z.strictObject({
      name: localized('What the department is called.', 60),
      topics: z.array(reference('topics', 'A topic of this file.')).min(1).describe('What its people want to read about.'),
    }),
  )
  .default([])
  .describe('Departments that readers may choose, each with its topics.');
