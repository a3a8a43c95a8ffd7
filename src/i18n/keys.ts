import { accountsKeys } from './keys/accounts.ts';
import { challengesKeys } from './keys/challenges.ts';
import { championsKeys } from './keys/champions.ts';
import { communitiesKeys } from './keys/communities.ts';
import { contentKeys } from './keys/content.ts';
import { deskKeys } from './keys/desk.ts';
import { directoryKeys } from './keys/directory.ts';
import { editorsKeys } from './keys/editors.ts';
import { eventsKeys } from './keys/events.ts';
import { exercisesKeys } from './keys/exercises.ts';
import { guideKeys } from './keys/guide.ts';
import { kitKeys } from './keys/kit.ts';
import { lineageKeys } from './keys/lineage.ts';
import { listingKeys } from './keys/listing.ts';
import { newslettersKeys } from './keys/newsletters.ts';
import { offlineKeys } from './keys/offline.ts';
import { postsKeys } from './keys/posts.ts';
import { programmeKeys } from './keys/programme.ts';
import { proofKeys } from './keys/proof.ts';
import { proposeKeys } from './keys/propose.ts';
import { publishedKeys } from './keys/published.ts';
import { resultsKeys } from './keys/results.ts';
import { searchKeys } from './keys/search.ts';
import { siteKeys } from './keys/site.ts';
import { storiesKeys } from './keys/stories.ts';
import { studioKeys } from './keys/studio.ts';
import { timelineKeys } from './keys/timeline.ts';
import { trainingKeys } from './keys/training.ts';

/**
 * Every word of the interface, with a note for the translator: where it stands, what it does; one file a room of the
 * site in keys/. The words themselves are in locales/LANGUAGE/ROOM.yaml, as ICU messages
 * (`{count, plural, one {…} other {…}}`).
 */
export const uiKeys = {
  ...accountsKeys,
  ...challengesKeys,
  ...championsKeys,
  ...communitiesKeys,
  ...contentKeys,
  ...deskKeys,
  ...directoryKeys,
  ...editorsKeys,
  ...eventsKeys,
  ...exercisesKeys,
  ...guideKeys,
  ...kitKeys,
  ...lineageKeys,
  ...listingKeys,
  ...newslettersKeys,
  ...offlineKeys,
  ...postsKeys,
  ...programmeKeys,
  ...proofKeys,
  ...proposeKeys,
  ...publishedKeys,
  ...resultsKeys,
  ...searchKeys,
  ...siteKeys,
  ...storiesKeys,
  ...studioKeys,
  ...timelineKeys,
  ...trainingKeys,
} as const;

export type UiKey = keyof typeof uiKeys;
