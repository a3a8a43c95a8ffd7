/** The page that gathers what was written for champions. */
export const MATERIAL_PAGE = '/champions/material/';

/** Pages that the site makes itself, whatever the content: their addresses without the language. */
export const ownPages = [
  '/',
  '/guide/',
  '/champions/',
  '/champions/places/',
  '/champions/lineage/',
  '/champions/join/',
  '/champions/change/',
  '/champions/withdraw/',
  MATERIAL_PAGE,
  '/training/',
  '/training/passport/',
  '/training/check/',
  '/events/',
  '/events/archive/',
  '/communities/',
  '/accounts/',
  '/stories/',
  '/posts/',
  '/search/',
  '/ask/',
] as const;
