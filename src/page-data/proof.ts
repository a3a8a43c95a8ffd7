import { coloursOf } from '../domain/brand/colours.ts';
import { addressOf } from '../schemas/addresses.ts';
import { pick, useTranslations } from '../i18n/translate.ts';
import { editionOf } from '../domain/learning/proof/code.ts';
import { once } from '../queries/memo.ts';
import { getSite } from '../queries/site.ts';
import { textSource } from '../queries/texts.ts';
import { getModules, type Module } from '../queries/training.ts';
import type { Card } from '../share-images/card.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import { pageMeta } from '../view-models/page.ts';
import { foreignLanguage, titledLink } from '../view-models/titled-link.ts';
import { moduleCertificate } from '../view-models/certificate.ts';

/** The edition of each module: it changes with any word of its texts, in any language. */
const editions = once(async (): Promise<Map<string, string>> => {
  const { languages } = await getSite();
  const texts = new Map<string, string[]>();
  for (const language of languages) {
    for (const { key, entry, lessons } of await getModules(language)) {
      const words = [entry, ...lessons.map((lesson) => lesson.entry)].map((text) => `${text.data.title}\n${textSource(text)}`);
      texts.set(key, [...(texts.get(key) ?? []), ...words]);
    }
  }
  return new Map([...texts].map(([key, parts]) => [key, editionOf(parts.join('\n\f\n'))]));
});

/** What the pages about proof tell their script of every module. */
async function proofModules(language: string) {
  const [modules, edition] = await Promise.all([getModules(language), editions()]);
  return modules.map(({ key, entry, lessons, contentLanguage }) => ({
    key,
    path: addressOf('modules', key),
    title: entry.data.title,
    edition: edition.get(key)!,
    lessons: lessons.map((lesson) => ({ key: lesson.key, ...titledLink('lessons', lesson, language) })),
    lang: foreignLanguage(contentLanguage, language),
  }));
}

/** Pages about what was learned show the training's image: they have no text of their own to draw. */
const ofTraining = { section: 'training', imagePath: '/training/' } as const;

/** The page at the end of a module: what one can now do, and a certificate for those whom it serves. */
export async function donePage(module: Module, language: string) {
  const t = useTranslations(language);
  const { title, outcomes } = module.entry.data;
  const [site, modules] = await Promise.all([getSite(), proofModules(language)]);
  const page = pageMeta(t, {
    ...ofTraining,
    language,
    contentLanguage: module.contentLanguage,
    path: `${addressOf('modules', module.key)}done/`,
    title: t('proof.doneTitle', { title }),
    short: { label: t('proof.doneShort') },
    description: t('proof.doneLead'),
    between: [{ label: title, path: addressOf('modules', module.key), lang: foreignLanguage(module.contentLanguage, language) }],
  });
  const own = modules.find(({ key }) => key === module.key)!;
  const set = (text: string) => typeset(text, language);
  const card: Card = moduleCertificate({
    language,
    site,
    took: set(t('proof.cardLine', { title })),
    alt: set(t('proof.cardAlt', { title })),
    source: page.path,
  });
  return { page, title, outcomes, module: own, card, brand: coloursOf(site.brand), organisation: site.organisation, siteName: site.name };
}

/** The page with all the modules and where the reader is. */
export async function passportPage(language: string) {
  const t = useTranslations(language);
  const page = pageMeta(t, {
    ...ofTraining,
    language,
    path: '/training/passport/',
    title: t('passport.title'),
    description: t('passport.lead'),
    search: 'training',
  });
  return { page, modules: await proofModules(language) };
}

/** The page on which anybody checks a code. */
export async function checkPage(language: string) {
  const t = useTranslations(language);
  const [site, modules] = await Promise.all([getSite(), proofModules(language)]);
  const page = pageMeta(t, {
    ...ofTraining,
    language,
    path: '/training/check/',
    title: t('check.title'),
    description: t('check.lead'),
    search: 'training',
  });
  return {
    page,
    modules,
    programme: { name: pick(site.contacts.programme.name, language, site.defaultLanguage), email: site.contacts.programme.email },
  };
}
