import { formatMonth } from '../domain/calendar/words.ts';
import { formatDay, formatDays, formatNumber } from '../i18n/format.ts';
import { collatorOf } from '../i18n/intl.ts';
import { pick, useTranslations } from '../i18n/translate.ts';
import { type ChallengeEntry, getChallenges, getThanks } from '../queries/challenges.ts';
import { getSite, options } from '../queries/site.ts';
import { addressOf } from '../schemas/addresses.ts';
import { localPath } from '../domain/addresses.ts';
import { shareImagePath } from '../share-images/paths.ts';
import { pageMeta } from '../view-models/page.ts';
import { foreignLanguage } from '../view-models/titled-link.ts';

const states = ['running', 'ahead', 'ended'] as const;

function cardOf({ key, entry, contentLanguage }: ChallengeEntry, language: string) {
  const t = useTranslations(language);
  const { data } = entry;
  const latest = data.progress
    .filter(({ day }) => day <= options.now)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
  const state: (typeof states)[number] = data.from > options.now ? 'ahead' : data.until < options.now ? 'ended' : 'running';
  return {
    id: key,
    entry,
    state,
    title: data.title,
    summary: data.summary,
    aim: data.aim,
    rules: data.rules,
    hashtag: data.hashtag,
    outcome: data.outcome,
    dates: t('challenges.dates', formatDays(data.from, data.until, language)),
    progress: latest && {
      share: Math.min(100, Math.round((latest.count / data.target) * 1000) / 10),
      text: t('challenges.progress', {
        number: formatNumber(latest.count, language),
        target: formatNumber(data.target, language),
        unit: data.unit,
        day: formatDay(latest.day, language),
      }),
    },
    contentLanguage,
    /** A picture for the teams that take part, once it has begun. */
    badge: state !== 'ahead' && {
      src: shareImagePath(localPath(language, badgePath(key)), 'square'),
      file: `${key}-${language}.png`,
      alt: t('challenges.badgeAlt', { title: data.title }),
    },
    lang: foreignLanguage(contentLanguage, language),
  };
}

/** The address under which a challenge’s picture is drawn; there is no page at it. */
export const badgePath = (key: string) => `/challenges/${key}/`;
export type ChallengeCard = ReturnType<typeof cardOf>;

/** What teams try together and whom we thank; nothing where this edition has neither. */
export async function challengesPage(language: string) {
  const t = useTranslations(language);
  const [{ defaultLanguage }, challenges, thanks] = await Promise.all([getSite(), getChallenges(language), getThanks()]);
  if (challenges.length === 0 && thanks.length === 0) return undefined;
  const cards = challenges.map((challenge) => cardOf(challenge, language));
  const collator = collatorOf(language, { sensitivity: 'base' });
  const page = pageMeta(t, {
    language,
    path: '/challenges/',
    title: t('challenges.title'),
    description: t('challenges.lead'),
    search: 'page',
  });
  return {
    page,
    groups: states
      .map((state) => ({ state, cards: cards.filter((card) => card.state === state) }))
      .filter(({ cards: some }) => some.length > 0),
    thanks: thanks.map(({ month, thanks: those }) => ({
      month,
      label: formatMonth(month, language),
      people: those
        .map(({ name, champion, for: what }) => ({
          name,
          path: champion && addressOf('champions', champion),
          what: pick(what, language, defaultLanguage),
        }))
        .sort((a, b) => collator.compare(a.name, b.name)),
    })),
  };
}
