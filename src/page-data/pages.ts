import { useTranslations } from '../i18n/translate.ts';
import { getPages, type Page } from '../queries/pages.ts';
import { options } from '../queries/site.ts';
import { previewMark } from '../domain/edition.ts';
import type { PageMeta } from '../view-models/page.ts';

/** A page that stands by itself. */
export function standalonePage({ key, entry, contentLanguage }: Page, language: string): PageMeta {
  const t = useTranslations(language);
  return {
    language,
    contentLanguage,
    path: `/${key}/`,
    title: entry.data.title,
    description: entry.data.summary,
    imageAlt: t('image.page', { title: entry.data.title }),
    crumbs: [{ label: entry.data.title }],
    mark: previewMark(entry.data, options.now),
    search: { type: 'page', topics: [], countries: [] },
  };
}

/** The “In doubt?” page exists even when no one has written its text: the contacts alone are worth it. */
export async function askPage(language: string): Promise<{ page: PageMeta; text: Page | undefined }> {
  const t = useTranslations(language);
  const text = (await getPages(language)).find(({ key }) => key === 'ask');
  const page: PageMeta = text
    ? standalonePage(text, language)
    : {
        language,
        path: '/ask/',
        title: t('ask.title'),
        description: t('doubt.answer'),
        imageAlt: t('image.page', { title: t('ask.title') }),
        crumbs: [{ label: t('ask.title') }],
        search: { type: 'page', topics: [], countries: [] },
      };
  return { page, text };
}
