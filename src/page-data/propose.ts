import { useTranslations } from '../i18n/translate.ts';
import { proposalKinds } from '../domain/proposals/fields.ts';
import { PROPOSE_PAGE } from '../schemas/own-pages.ts';
import { pageMeta } from '../view-models/page.ts';

/** The page on which colleagues propose something: its form becomes a letter, which `npm run inbox` reads. */
export function proposePage(language: string) {
  const t = useTranslations(language);
  const page = pageMeta(t, { language, path: PROPOSE_PAGE, title: t('propose.title'), description: t('propose.lead'), search: 'page' });
  return {
    page,
    offers: proposalKinds.map((kind) => t(`propose.${kind}`)),
    fields: [
      { name: 'what', label: t('propose.ask.what'), options: proposalKinds.map((kind) => t(`propose.kind.${kind}`)), required: true },
      { name: 'title', label: t('propose.ask.title'), required: true },
      { name: 'text', label: t('propose.ask.text'), hint: t('propose.ask.textHint'), kind: 'text' as const, required: true },
      { name: 'link', label: t('propose.ask.link'), kind: 'url' as const },
      { name: 'people', label: t('propose.ask.people'), hint: t('propose.ask.peopleHint'), kind: 'text' as const },
      { name: 'named', label: t('propose.ask.named'), options: [t('propose.ask.yes'), t('propose.ask.no')] },
      { name: 'name', label: t('propose.ask.name') },
    ],
  };
}
