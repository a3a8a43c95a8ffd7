/** An encoding of one byte a letter, and the letters beyond ASCII of the languages that are written in it. */
export interface Encoding {
  /** As iconv-lite and the map call it. */
  label: string;
  /** As one says it. */
  name: string;
  /** Small letters by language; a language may stand under several encodings. */
  alphabets: Readonly<Record<string, string>>;
  /** How often such a file comes, before anything is known of it: 0 to 1. */
  likely: number;
}

const western = {
  fr: 'àâæçéèêëîïôœùûüÿ',
  de: 'äöüß',
  es: 'áéíóúüñ',
  pt: 'ãâáàçéêíõóôú',
  it: 'àèéìòù',
  sv: 'åäöé',
  da: 'åæøé',
  nl: 'éëïöüè',
  is: 'áðéíóúýþæö',
};
const central = {
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíľĺňóôŕšťúýž',
  hu: 'áéíóöőúüű',
  ro: 'ăâîşţ',
  hr: 'čćđšž',
  sq: 'çë',
  de: 'äöüß',
};
const turkish = { tr: 'çğıöşüâîûi̇', de: 'äöüß' };
const russian = 'абвгдежзийклмнопрстуфхцчшщъыьэюяё';
const cyrillic = {
  ru: russian,
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  bg: russian,
  sr: 'абвгдђежзијклљмнњопрстћуфхцчџш',
  be: `${russian}іў`,
};

/** The encodings that spreadsheets on Windows, on a Mac and on DOS save lists of people in; the commonest first. */
export const encodings: readonly Encoding[] = [
  { label: 'windows-1252', name: 'Windows-1252', alphabets: western, likely: 1 },
  { label: 'windows-1250', name: 'Windows-1250', alphabets: central, likely: 0.85 },
  { label: 'windows-1254', name: 'Windows-1254', alphabets: turkish, likely: 0.85 },
  { label: 'windows-1257', name: 'Windows-1257', alphabets: { lt: 'ąčęėįšųūž', lv: 'āčēģīķļņšūž', et: 'äõöüšž' }, likely: 0.75 },
  { label: 'windows-1253', name: 'Windows-1253', alphabets: { el: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ' }, likely: 0.75 },
  { label: 'windows-1251', name: 'Windows-1251', alphabets: cyrillic, likely: 0.75 },
  { label: 'koi8-r', name: 'KOI8-R', alphabets: { ru: russian }, likely: 0.6 },
  { label: 'windows-1255', name: 'Windows-1255', alphabets: { he: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת' }, likely: 0.75 },
  { label: 'windows-1256', name: 'Windows-1256', alphabets: { ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي', fa: 'پچژگ' }, likely: 0.7 },
  { label: 'macintosh', name: 'Mac Roman', alphabets: western, likely: 0.7 },
  { label: 'cp850', name: 'DOS 850', alphabets: western, likely: 0.7 },
  { label: 'cp852', name: 'DOS 852', alphabets: central, likely: 0.5 },
];

/** The languages in which people of a country write their names, where an encoding was made for them. */
export const languagesOfCountry: Readonly<Record<string, readonly string[]>> = {
  PL: ['pl'],
  CZ: ['cs', 'sk'],
  SK: ['sk', 'cs', 'hu'],
  HU: ['hu'],
  RO: ['ro', 'hu'],
  MD: ['ro', 'ru'],
  HR: ['hr'],
  SI: ['hr'],
  BA: ['hr', 'sr'],
  RS: ['sr', 'hr'],
  ME: ['sr', 'hr'],
  AL: ['sq'],
  XK: ['sq'],
  TR: ['tr'],
  CY: ['el', 'tr'],
  GR: ['el'],
  LT: ['lt'],
  LV: ['lv', 'ru'],
  EE: ['et', 'ru'],
  RU: ['ru'],
  UA: ['uk', 'ru'],
  BY: ['be', 'ru'],
  BG: ['bg'],
  IL: ['he', 'ru', 'ar'],
  ...Object.fromEntries(['MA', 'DZ', 'TN'].map((code) => [code, ['fr', 'ar']])),
  ...Object.fromEntries(['EG', 'SA', 'AE', 'QA', 'KW', 'JO', 'LB', 'IQ', 'OM', 'BH', 'LY', 'SD', 'YE'].map((code) => [code, ['ar', 'fr']])),
  IR: ['fa', 'ar'],
  ...Object.fromEntries(['FR', 'BE', 'CH', 'LU', 'CA', 'SN', 'CI', 'ML', 'BF', 'CM', 'GN', 'MG'].map((code) => [code, ['fr', 'de', 'nl']])),
  DE: ['de'],
  AT: ['de'],
  IT: ['it'],
  PT: ['pt'],
  BR: ['pt'],
  SE: ['sv'],
  FI: ['sv'],
  NO: ['da'],
  DK: ['da'],
  IS: ['is'],
  NL: ['nl'],
  ...Object.fromEntries(['ES', 'MX', 'AR', 'CL', 'CO', 'PE', 'UY'].map((code) => [code, ['es']])),
};
