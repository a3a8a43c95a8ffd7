import { pageAddresses } from './addresses.ts';

/** The page that gathers what was written for champions. */
export const MATERIAL_PAGE = '/champions/material/';

/** Pages that the site makes itself, whatever the content: their addresses without the language. Those of whole collections come first. */
export const ownPages: readonly string[] = [
  ...new Set(Object.values(pageAddresses).map(({ base }) => base)),
  '/champions/places/',
  '/champions/lineage/',
  '/champions/join/',
  '/champions/change/',
  '/champions/withdraw/',
  MATERIAL_PAGE,
  '/training/passport/',
  '/training/check/',
  '/events/archive/',
  '/accounts/',
  '/search/',
  '/ask/',
];
