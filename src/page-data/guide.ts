import { addressOf } from '../schemas/addresses.ts';
import { pick, useTranslations } from '../i18n/translate.ts';
import { getChampionsById } from '../queries/champions.ts';
import { type Chapter, getChapters } from '../queries/guide.ts';
import { memo } from '../queries/memo.ts';
import { getSite, getSynonyms, options } from '../queries/site.ts';
import { textFacts } from '../queries/texts.ts';
import { getModules } from '../queries/training.ts';
import { marksOf, pageMeta } from '../view-models/page.ts';
import { foreignLanguage, titledLink } from '../view-models/titled-link.ts';
import { storiesOnChapter } from './stories.ts';

const path = (chapter: Chapter) => addressOf('guide', chapter.key);

/** The guide's first page: all chapters, in order, along the relay line. */
export async function guideIndex(language: string) {
  const [chapters, site, synonyms] = await Promise.all([getChapters(language), getSite(), getSynonyms(language)]);
  const t = useTranslations(language);
  const page = pageMeta(t, {
    language,
    path: '/guide/',
    section: 'guide',
    title: t('guide.title'),
    description: t('guide.lead', { organisation: site.organisation }),
    search: { type: 'guide', topics: [], countries: [], synonyms },
  });
  return {
    page,
    chapters: chapters.map((chapter) => ({
      path: path(chapter),
      title: chapter.entry.data.title,
      summary: chapter.entry.data.summary,
      scene: chapter.entry.data.scene,
      minutes: textFacts(chapter.entry).minutes,
      lang: foreignLanguage(chapter.contentLanguage, language),
    })),
  };
}

/** All chapters, as the line beside each chapter shows them: made once a language. */
const chapterList = memo(async (language: string) =>
  (await getChapters(language)).map((chapter) => ({
    path: path(chapter),
    short: chapter.entry.data.short,
    lang: foreignLanguage(chapter.contentLanguage, language),
  })),
);

/** A chapter with its place among the others and what goes with it. */
export async function chapterPage(chapter: Chapter, language: string) {
  const [chapters, site, champions, modules] = await Promise.all([
    getChapters(language),
    getSite(),
    getChampionsById(),
    getModules(language),
  ]);
  const { data } = chapter.entry;
  const t = useTranslations(language);
  const index = chapters.findIndex(({ key }) => key === chapter.key);
  const neighbour = (other: Chapter | undefined) => other && titledLink('guide', other, language);
  const lesson = modules.flatMap(({ lessons }) => lessons).find(({ key }) => key === data.practise);
  const adviser = data.ask ? champions.get(data.ask) : undefined;
  const page = pageMeta(t, {
    language,
    contentLanguage: chapter.contentLanguage,
    path: path(chapter),
    section: 'guide',
    title: data.title,
    description: data.summary,
    short: data.short,
    ...marksOf(data, options.now),
    search: 'guide',
  });
  return {
    page,
    number: data.order,
    minutes: textFacts(chapter.entry).minutes,
    reviewed: data.reviewed,
    owner: data.owner,
    licence: site.licence,
    programme: site.contacts.programme,
    previous: neighbour(chapters[index - 1]),
    next: neighbour(chapters[index + 1]),
    chapters: await chapterList(language),
    place: index,
    lesson: lesson && { ...titledLink('lessons', lesson, language), minutes: lesson.entry.data.minutes },
    stories: await storiesOnChapter(chapter.key, language),
    adviser: adviser && {
      path: addressOf('champions', adviser.id),
      name: adviser.data.name,
      until: adviser.data.consent?.until,
      job: pick(adviser.data.job, language, site.defaultLanguage),
    },
  };
}
