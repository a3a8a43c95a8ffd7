import { collatorOf } from '../i18n/intl.ts';
import { calendarFile } from '../domain/calendar/calendar-file.ts';
import { isIn, type Subscription, subscriptions } from '../domain/calendar/subscriptions.ts';
import { formatList } from '../i18n/format.ts';
import { languageName } from '../i18n/names.node.ts';
import { pick, useTranslations } from '../i18n/translate.ts';
import { getSite, options } from '../queries/site.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import type { EventCard } from '../view-models/event.ts';
import { calendarSession } from '../view-models/event-calendar.ts';
import { absoluteUrl, localPath } from '../domain/addresses.ts';
import { eventCards } from './events.ts';

const known = (event: EventCard) => ({ audience: event.audience, languages: event.languages.map(({ tag }) => tag) });

/** The languages that sessions are held in, by their name in the reader’s. */
function heldIn(events: readonly EventCard[], language: string): string[] {
  const tags = new Set(events.flatMap(({ languages }) => languages.map(({ tag }) => tag)));
  const collator = collatorOf(language);
  return [...tags].sort((a, b) => collator.compare(languageName(a, language), languageName(b, language)));
}

/** The calendars to subscribe to, each with its full address. */
export async function eventSubscriptions(language: string) {
  const t = useTranslations(language);
  const [{ url }, events] = await Promise.all([getSite(), eventCards(language)]);
  return subscriptions(options.edition, heldIn(events, language), events.map(known)).map((subscription) => {
    const address = absoluteUrl(url, localPath(language, `/events/calendar/${subscription.id}.ics`));
    return {
      ...subscription,
      label: t(`events.circle.${subscription.circle}`),
      hint: t(`events.circleHint.${subscription.circle}`),
      heldInLabel: subscription.heldIn && languageName(subscription.heldIn, language),
      address,
      path: localPath(language, `/events/calendar/${subscription.id}.ics`),
    };
  });
}
export type EventSubscription = Awaited<ReturnType<typeof eventSubscriptions>>[number];

async function sessionsFor(events: readonly EventCard[], language: string) {
  const t = useTranslations(language);
  const site = await getSite();
  const { programme } = site.contacts;
  return events.map((event) =>
    calendarSession(event, {
      language,
      siteUrl: site.url,
      organizer: { name: pick(programme.name, language, site.defaultLanguage), email: event.booking ?? programme.email },
      words: {
        category: t(`events.kind.${event.kind}`),
        cancelled: t('events.cancelledBefore'),
        facts: [
          t('events.fact', { label: t('events.forWhom'), value: event.forWhom }),
          ...(event.givers.length > 0
            ? [
                t('events.fact', {
                  label: t('events.givenBy'),
                  value: formatList([...new Set(event.givers.map((giver) => giver?.name ?? t('content.aChampion')))], language),
                }),
              ]
            : []),
          t('events.fact', {
            label: t('events.heldIn'),
            value: formatList(
              event.languages.map(({ label }) => label),
              language,
            ),
          }),
          ...(event.link ? [t('events.fact', { label: t('events.join'), value: event.link })] : []),
        ],
      },
    }),
  );
}

/** One session’s file. */
export async function eventFile(event: EventCard, language: string): Promise<string> {
  return calendarFile({ name: typeset(event.title, event.contentLanguage), language, sessions: await sessionsFor([event], language) });
}

/** A calendar’s file: all its sessions, past ones as well, so that they do not vanish from the calendars of those who follow it. */
export async function subscriptionFile(subscription: Subscription, language: string): Promise<string> {
  const t = useTranslations(language);
  const { name } = await getSite();
  const held = subscription.heldIn ? ` (${languageName(subscription.heldIn, language)})` : '';
  const events = (await eventCards(language)).filter((event) => isIn(subscription, known(event)));
  return calendarFile({
    name: typeset(`${name} · ${t(`events.circle.${subscription.circle}`)}${held}`, language),
    language,
    sessions: await sessionsFor(events, language),
  });
}
