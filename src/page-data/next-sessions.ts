import { memo } from '../queries/memo.ts';
import { foreignLanguage, type TitledLink } from '../view-models/titled-link.ts';
import { eventCards, eventWords } from './events.ts';

const toCome = memo(async (language: string) => (await eventCards(language)).filter(({ past, cancelled }) => !past && !cancelled));

/** The next sessions that take place, soonest first: for other pages. */
export async function nextSessions(language: string, most = 3) {
  return Promise.all((await toCome(language)).slice(0, most).map(async (event) => ({ event, words: await eventWords(event, language) })));
}

export type NextSession = Awaited<ReturnType<typeof nextSessions>>[number];

/** The sessions to come that somebody gives, with the words of their day. */
export async function sessionsGivenBy(championPath: string, language: string): Promise<(TitledLink & { when: string })[]> {
  const own = (await toCome(language)).filter(({ givers }) => givers.some((giver) => giver?.path === championPath));
  return Promise.all(
    own.map(async (event) => ({
      path: event.path,
      title: event.title,
      lang: foreignLanguage(event.contentLanguage, language),
      when: (await eventWords(event, language)).day,
    })),
  );
}
