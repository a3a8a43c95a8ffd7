import { pageAddresses } from './addresses.ts';

/** The page that gathers what was written for champions. */
export const MATERIAL_PAGE = '/champions/material/';

/** What champions take along to show others. */
export const KIT_PAGE = pageAddresses.kit.base;

/** The pages of an edition that holds what was written for champions. */
export const championsPages: readonly string[] = [MATERIAL_PAGE, KIT_PAGE];

/** What the programme brought, and the same on one sheet: for colleagues. */
export const RESULTS_PAGE = '/results/';
export const REPORT_PAGE = '/results/report/';

/** Posts published elsewhere. */
export const TIMELINE_PAGE = '/timeline/';

/** Where colleagues propose something. */
export const PROPOSE_PAGE = '/propose/';

/** The editor’s manual: what a text may hold, and the fields of each file. */
export const EDITORS_PAGE = '/editors/';
export const FIELDS_PAGE = '/editors/fields/';

/** When and by whom the site was published last: for editors. */
export const PUBLISHED_PAGE = '/published/';
/** What a site was made with, beside its pages: as CycloneDX, and by licence. For colleagues too. */
export const BILL_FILE = 'sbom.cdx.json';
export const LICENCES_FILE = 'licences.txt';

/** The pages that only colleagues have. */
export const colleaguesPages: readonly string[] = [RESULTS_PAGE, REPORT_PAGE, PROPOSE_PAGE, EDITORS_PAGE, FIELDS_PAGE, PUBLISHED_PAGE];

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
  TIMELINE_PAGE,
  ...colleaguesPages,
  '/search/',
  '/ask/',
];
