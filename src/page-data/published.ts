import { formatDay } from '../i18n/format.ts';
import { useTranslations } from '../i18n/translate.ts';
import { options } from '../queries/site.ts';
import { PUBLISHED_PAGE } from '../schemas/own-pages.ts';
import { pageMeta } from '../view-models/page.ts';

/**
 * The page that says when the site was published, and by whom. A build knows only the day whose content it holds: the rest is in
 * the list of files that `publish` puts beside the site, which a script reads, so that builds stay the same byte for byte.
 */
export function publishedPage(language: string) {
  const t = useTranslations(language);
  const page = pageMeta(t, {
    language,
    path: PUBLISHED_PAGE,
    title: t('published.title'),
    description: t('published.lead'),
    search: 'page',
  });
  return { page, day: formatDay(options.now, language) };
}
