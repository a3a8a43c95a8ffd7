import { rememberedLanguage, rememberLanguage } from './lib/language.ts';

/** The page that offers the languages: whoever has chosen one goes straight there. */
rememberLanguage(document);
const remembered = rememberedLanguage();
const link = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')].find(
  ({ dataset }) => dataset['language'] === remembered,
);
if (link) location.replace(link.href);
