import { useTranslations } from '../i18n/translate.ts';
import { getPages, type Page } from '../queries/pages.ts';
import { options } from '../queries/site.ts';
import { addressOf } from '../schemas/addresses.ts';
import { marksOf, type PageMeta, pageMeta } from '../view-models/page.ts';

/** A page that stands by itself. */
export function standalonePage({ key, entry, contentLanguage }: Page, language: string): PageMeta {
  const t = useTranslations(language);
  return pageMeta(t, {
    language,
    contentLanguage,
    path: addressOf('pages', key),
    title: entry.data.title,
    description: entry.data.summary,
    ...marksOf(entry.data, options.now),
    search: 'page',
  });
}

/** The “In doubt?” page exists even when no one has written its text: the contacts alone are worth it. */
export async function askPage(language: string): Promise<{ page: PageMeta; text: Page | undefined }> {
  const t = useTranslations(language);
  const text = (await getPages(language)).find(({ key }) => key === 'ask');
  const page: PageMeta = text
    ? standalonePage(text, language)
    : pageMeta(t, { language, path: '/ask/', title: t('ask.title'), description: t('doubt.answer'), search: 'page' });
  return { page, text };
}
