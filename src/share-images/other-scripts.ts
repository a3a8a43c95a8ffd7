/** What is known of a script that has a font of its own here: its ISO 15924 code, its letters, and how they are drawn. */
interface OtherScriptFacts {
  code: string;
  letters: RegExp;
  /** `plain`: as high as Latin letters; `hung`: with signs below and above; `tall`: with signs on signs. */
  build: 'plain' | 'hung' | 'tall';
}

function script(code: string, letters: RegExp, build: OtherScriptFacts['build']): OtherScriptFacts {
  return { code, letters, build };
}

/** Scripts that one Noto font draws each, under the name of its package: @fontsource-variable/noto-sans-thai. */
export const otherScripts = {
  armenian: script('Armn', /\p{sc=Armn}/u, 'plain'),
  georgian: script('Geor', /\p{sc=Geor}/u, 'plain'),
  ethiopic: script('Ethi', /\p{sc=Ethi}/u, 'plain'),
  'canadian-aboriginal': script('Cans', /\p{sc=Cans}/u, 'plain'),
  tifinagh: script('Tfng', /\p{sc=Tfng}/u, 'plain'),
  nko: script('Nkoo', /\p{sc=Nkoo}/u, 'hung'),
  adlam: script('Adlm', /\p{sc=Adlm}/u, 'hung'),
  thaana: script('Thaa', /\p{sc=Thaa}/u, 'hung'),
  devanagari: script('Deva', /\p{sc=Deva}/u, 'hung'),
  bengali: script('Beng', /\p{sc=Beng}/u, 'hung'),
  gujarati: script('Gujr', /\p{sc=Gujr}/u, 'hung'),
  gurmukhi: script('Guru', /\p{sc=Guru}/u, 'hung'),
  oriya: script('Orya', /\p{sc=Orya}/u, 'hung'),
  tamil: script('Taml', /\p{sc=Taml}/u, 'hung'),
  telugu: script('Telu', /\p{sc=Telu}/u, 'tall'),
  kannada: script('Knda', /\p{sc=Knda}/u, 'tall'),
  malayalam: script('Mlym', /\p{sc=Mlym}/u, 'hung'),
  sinhala: script('Sinh', /\p{sc=Sinh}/u, 'tall'),
  thai: script('Thai', /\p{sc=Thai}/u, 'tall'),
  lao: script('Laoo', /\p{sc=Laoo}/u, 'tall'),
  khmer: script('Khmr', /\p{sc=Khmr}/u, 'tall'),
  myanmar: script('Mymr', /\p{sc=Mymr}/u, 'tall'),
} as const satisfies Record<string, OtherScriptFacts>;

export type OtherScript = keyof typeof otherScripts;
