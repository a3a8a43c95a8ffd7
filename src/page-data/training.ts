import { addressOf } from '../schemas/addresses.ts';
import { pick, useTranslations } from '../i18n/translate.ts';
import { getChapters } from '../queries/guide.ts';
import { getPaths, getSite, options } from '../queries/site.ts';
import { getModules, type Lesson, type Module } from '../queries/training.ts';
import { marksOf, pageMeta } from '../view-models/page.ts';
import { foreignLanguage, titledLink } from '../view-models/titled-link.ts';

const total = (module: Module) => module.lessons.reduce((sum, { entry }) => sum + entry.data.minutes, 0);

function moduleCard(module: Module, language: string) {
  const { title, summary, level } = module.entry.data;
  return {
    path: addressOf('modules', module.key),
    title,
    summary,
    scene: module.entry.data.scene,
    level,
    minutes: total(module),
    lessons: module.lessons.length,
    size: useTranslations(language)('training.size', { lessons: module.lessons.length, minutes: total(module) }),
    lang: foreignLanguage(module.contentLanguage, language),
    lessonKeys: module.lessons.map(({ key }) => key),
  };
}
export type ModuleCard = ReturnType<typeof moduleCard>;

export async function trainingIndex(language: string) {
  const t = useTranslations(language);
  const page = pageMeta(t, {
    language,
    path: '/training/',
    section: 'training',
    title: t('training.title'),
    description: t('training.lead'),
    search: 'training',
  });
  const modules = new Map((await getModules(language)).map((module) => [module.key, moduleCard(module, language)]));
  const { defaultLanguage } = await getSite();
  const paths = (await getPaths()).flatMap(({ id, title, summary, modules: keys }) => {
    // A module that this edition does not hold leaves its place.
    const own = keys.flatMap((key) => modules.get(key) ?? []);
    return own.length > 0
      ? [{ id, title: pick(title, language, defaultLanguage), summary: pick(summary, language, defaultLanguage), modules: own }]
      : [];
  });
  const onPaths = new Set(paths.flatMap((path) => path.modules));
  return { page, paths, others: [...modules.values()].filter((module) => !onPaths.has(module)) };
}

export async function modulePage(module: Module, language: string) {
  const t = useTranslations(language);
  const { data } = module.entry;
  const modules = await getModules(language);
  const page = pageMeta(t, {
    language,
    contentLanguage: module.contentLanguage,
    path: addressOf('modules', module.key),
    section: 'training',
    title: data.title,
    description: data.summary,
    ...marksOf(data, options.now),
    search: 'training',
  });
  return {
    page,
    level: data.level,
    forWhom: data.forWhom,
    outcomes: data.outcomes,
    minutes: total(module),
    prerequisites: modules.filter(({ key }) => data.prerequisites.includes(key)).map((other) => moduleCard(other, language)),
    endPath: `/training/${module.key}/done/`,
    lessons: module.lessons.map((lesson) => ({
      key: lesson.key,
      path: addressOf('lessons', lesson.key),
      title: lesson.entry.data.title,
      summary: lesson.entry.data.summary,
      detail: t('page.minutesShort', { minutes: lesson.entry.data.minutes }),
      lang: foreignLanguage(lesson.contentLanguage, language),
    })),
  };
}

/** The lessons of a language with the module that each belongs to. */
export async function getLessonsWithModules(language: string): Promise<{ lesson: Lesson; module: Module }[]> {
  return (await getModules(language)).flatMap((module) => module.lessons.map((lesson) => ({ lesson, module })));
}

export async function lessonPage({ lesson, module }: { lesson: Lesson; module: Module }, language: string) {
  const t = useTranslations(language);
  const { data } = lesson.entry;
  const index = module.lessons.findIndex(({ key }) => key === lesson.key);
  const neighbour = (other: Lesson | undefined) => other && titledLink('lessons', other, language);
  const chapters = (await getChapters(language)).filter(({ key }) => data.chapters.includes(key));
  const page = pageMeta(t, {
    language,
    contentLanguage: lesson.contentLanguage,
    path: addressOf('lessons', lesson.key),
    section: 'training',
    title: data.title,
    description: data.summary,
    between: [
      {
        label: module.entry.data.title,
        path: addressOf('modules', module.key),
        lang: foreignLanguage(module.contentLanguage, language),
      },
    ],
    ...marksOf(data, options.now),
    search: 'training',
  });
  return {
    page,
    key: lesson.key,
    minutes: data.minutes,
    owner: data.owner,
    place: { number: index + 1, of: module.lessons.length },
    steps: module.lessons.map((other, position) => ({
      key: other.key,
      path: addressOf('lessons', other.key),
      short: other.entry.data.title,
      lang: foreignLanguage(other.contentLanguage, language),
      state: position < index ? ('done' as const) : position === index ? ('here' as const) : ('ahead' as const),
    })),
    chapters: chapters.map((chapter) => ({ ...titledLink('guide', chapter, language), title: chapter.entry.data.short })),
    previous: neighbour(module.lessons[index - 1]),
    next: neighbour(module.lessons[index + 1]) ?? { path: `/training/${module.key}/done/`, title: t('training.moduleEnd') },
  };
}
