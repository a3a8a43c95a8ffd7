import { formatList, formatNumber } from '../i18n/format.ts';
import { countryName } from '../i18n/names.node.ts';
import { useTranslations } from '../i18n/translate.ts';
import { getKit, type KitPiece } from '../queries/kit.ts';
import { getSite, options } from '../queries/site.ts';
import { addressOf } from '../schemas/addresses.ts';
import { kitKinds } from '../schemas/kit.ts';
import { KIT_PAGE } from '../schemas/own-pages.ts';
import { countFacet } from '../view-models/facet.ts';
import { marksOf, pageMeta } from '../view-models/page.ts';
import { foreignLanguage } from '../view-models/titled-link.ts';
import { slidesOf } from './slides.ts';
import { localPath } from '../domain/addresses.ts';

const countriesOf = ({ entry }: KitPiece, language: string) =>
  entry.data.countries.map((code) => ({ code, label: countryName(code, language) }));

/** All that a champion can take along, kind by kind. */
export async function kitIndex(language: string) {
  const t = useTranslations(language);
  const cards = (await getKit(language)).map((piece) => ({
    path: addressOf('kit', piece.key),
    kind: piece.entry.data.kind,
    title: piece.entry.data.title,
    summary: piece.entry.data.summary,
    countries: countriesOf(piece, language),
    lang: foreignLanguage(piece.contentLanguage, language),
  }));
  const page = pageMeta(t, {
    language,
    path: KIT_PAGE,
    section: 'champions',
    title: t('kit.title'),
    description: t('kit.lead'),
    search: 'page',
  });
  return {
    page,
    total: cards.length,
    groups: kitKinds
      .map((kind) => ({ kind, cards: cards.filter((card) => card.kind === kind) }))
      .filter(({ cards: some }) => some.length > 0),
    countries: countFacet(
      cards.flatMap(({ countries }) => countries.map(({ code, label }) => ({ value: code, label }))),
      language,
    ),
  };
}

/** `1:05`: hours and minutes since the beginning. */
const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** One piece of the kit, with what its kind is made of. */
export async function kitPage(piece: KitPiece, language: string) {
  const t = useTranslations(language);
  const { url } = await getSite();
  const { data } = piece.entry;
  const page = pageMeta(t, {
    language,
    contentLanguage: piece.contentLanguage,
    path: addressOf('kit', piece.key),
    section: 'champions',
    title: data.title,
    description: data.summary,
    between: [{ label: t('kit.title'), path: KIT_PAGE }],
    ...marksOf(data, options.now),
    search: 'page',
  });
  const steps = data.steps ?? [];
  const begins = steps.map((_, index) => steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0));
  const countries = countriesOf(piece, language);
  return {
    page,
    kind: data.kind,
    lang: foreignLanguage(piece.contentLanguage, language),
    countries:
      countries.length === 0
        ? t('kit.everywhere')
        : formatList(
            countries.map(({ label }) => label),
            language,
          ),
    slides: data.kind === 'slides' ? slidesOf(piece.entry) : [],
    steps: steps.map((step, index) => ({ ...step, from: clock(begins[index]!), minutes: t('kit.minutes', { count: step.minutes }) })),
    total: t('kit.total', {
      number: formatNumber(
        steps.reduce((sum, { minutes }) => sum + minutes, 0),
        language,
      ),
    }),
    text: data.text,
    poster: data.poster && {
      ...data.poster,
      address: new URL(localPath(language, data.poster.link).slice(1), url.replace(/\/?$/, '/')).href,
    },
  };
}
export type KitPageData = Awaited<ReturnType<typeof kitPage>>;
