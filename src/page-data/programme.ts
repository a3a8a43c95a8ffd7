import { formatDay } from '../i18n/format.ts';
import { useTranslations } from '../i18n/translate.ts';
import { getMilestones } from '../queries/milestones.ts';
import { getPages } from '../queries/pages.ts';
import { options } from '../queries/site.ts';
import { foreignLanguage } from '../view-models/titled-link.ts';
import { standalonePage } from './pages.ts';

/** The text of the programme’s page, where this edition has one: without it there is no page. */
export const programmeText = async (language: string) => (await getPages(language)).find(({ key }) => key === 'programme');

/** Why the company does this, and the way that it went: nothing where this edition has no text for it. */
export async function programmePage(language: string) {
  const text = await programmeText(language);
  if (text === undefined) return undefined;
  const t = useTranslations(language);
  const steps = (await getMilestones(language)).map(({ key, entry, contentLanguage }) => ({
    id: key,
    entry,
    title: entry.data.title,
    summary: entry.data.summary,
    learned: entry.data.learned,
    stage: t(`programme.stage.${entry.data.stage}`),
    day: formatDay(entry.data.day, language),
    isAhead: entry.data.day > options.now,
    lang: foreignLanguage(contentLanguage, language),
  }));
  return { page: standalonePage(text, language), text, steps, owner: text.entry.data.owner };
}
export type ProgrammeStep = NonNullable<Awaited<ReturnType<typeof programmePage>>>['steps'][number];
