import { OFFLINE_PAGE } from '../domain/offline.ts';
import { useTranslations } from '../i18n/translate.ts';
import { pageMeta } from '../view-models/page.ts';

/** The page that says what this device keeps of the site, and stands for what it does not. Its picture is that of the home page. */
export function offlinePage(language: string) {
  const t = useTranslations(language);
  return pageMeta(t, { language, path: OFFLINE_PAGE, imagePath: '/', title: t('offline.title'), description: t('offline.lead') });
}
