import type { Rule } from '../rule.ts';
import { agreement } from './agreement.ts';
import { aliases } from './aliases.ts';
import { body } from './body.ts';
import { challenges } from './challenges.ts';
import { departed } from './departed.ts';
import { farDays } from './far-days.ts';
import { drift } from './drift.ts';
import { duplicates } from './duplicates.ts';
import { exercises } from './exercises.ts';
import { folders } from './folders.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { kit } from './kit.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { interfaceWordKeys } from './interface-words.ts';
import { logos } from './logos.ts';
import { wordNames } from './named-words.ts';
import { milestones } from './milestones.ts';
import { names } from './names.ts';
import { newsletters } from './newsletters.ts';
import { people } from './people.ts';
import { pictures } from './pictures.ts';
import { patterns } from './patterns.ts';
import { plainDays } from './plain-days.ts';
import { postConsents } from './post-consents.ts';
import { postJobs } from './post-jobs.ts';
import { postTexts } from './post-texts.ts';
import { posts } from './posts.ts';
import { readable } from './readable.ts';
import { references } from './references.ts';
import { results } from './results.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { sharedFields } from './shared-fields.ts';
import { shareAddresses } from './share-addresses.ts';
import { sponsors } from './sponsors.ts';
import { styleSheet } from './style-sheet.ts';
import { texts } from './texts.ts';
import { timeline } from './timeline.ts';
import { translations } from './translations.ts';

/** Every rule of the check. */
export const rules: readonly Rule[] = [
  settings,
  folders,
  names,
  readable,
  schema,
  wordNames,
  interfaceWordKeys,
  agreement,
  references,
  sponsors,
  people,
  departed,
  languages,
  body,
  exercises,
  headings,
  images,
  pictures,
  logos,
  styleSheet,
  links,
  aliases,
  plainDays,
  farDays,
  patterns,
  sharedFields,
  shareAddresses,
  posts,
  postTexts,
  postConsents,
  postJobs,
  sessions,
  newsletters,
  results,
  milestones,
  timeline,
  kit,
  challenges,
  search,
  texts,
  translations,
  drift,
  duplicates,
];
