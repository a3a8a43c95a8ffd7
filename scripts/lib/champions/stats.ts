import { countryName } from '../../../src/i18n/names.node.ts';
import { collatorOf, numberFormatOf } from '../../../src/i18n/intl.ts';
import { loadContent } from '../../../src/check/load.ts';
import { photoAllowed, unlistedReason } from '../../../src/domain/edition.ts';
import { type View } from '../../../src/schemas/edition.ts';
import type { Champion } from '../../../src/schemas/champion.ts';
import type { CommandSpec } from '../command-line.ts';
import { readOptions } from '../command-line.ts';
import { SITE_OPTIONS, siteOptions } from '../site-options.ts';
import { commandLanguage, inYourLanguage, type Words } from '../words.ts';

export const STATS = {
  name: 'champions stats',
  summary: {
    en: 'Numbers of the programme: where champions are, whose consents lapse when. Nobody’s name, and no ranking.',
    fr: 'Chiffres du programme : où sont les champions, quand les consentements prennent fin. Aucun nom, aucun classement.',
  },
  options: { content: SITE_OPTIONS.content, now: SITE_OPTIONS.now },
} as const satisfies CommandSpec;

export async function championStats(args: readonly string[]): Promise<number> {
  const { content: folder, now } = siteOptions(readOptions(STATS, args));
  const content = await loadContent(folder);
  const entries = content.of('champions');
  const people = entries.flatMap(({ data }) => (data === undefined ? [] : [data as Champion]));
  console.log(statsText(people, now));
  const broken = entries.length - people.length;
  if (broken === 0) return 0;
  console.error(
    inYourLanguage({
      en: `\n${broken} files of champions have mistakes and are not counted. Run npm run check.`,
      fr: `\n${broken} fichiers de champions ont des erreurs et ne sont pas comptés. Lancez npm run check.`,
    }),
  );
  return 1;
}

/** The numbers of a day, as lines. Countries and entities stand in alphabetical order: this is no race. */
export function statsText(people: readonly Champion[], now: string): string {
  const language = commandLanguage();
  const inside: View = { edition: 'internal', now, preview: false };
  const outside: View = { ...inside, edition: 'public' };
  const listed = people.filter((person) => unlistedReason(person, inside) === undefined);
  const listedOutside = people.filter((person) => unlistedReason(person, outside) === undefined);
  const photos = listed.filter((person) => person.photo !== undefined && photoAllowed(person, inside));
  const collator = collatorOf(language);
  const counted = (values: readonly string[]) =>
    [...Map.groupBy(values, (value) => value)]
      .map(([value, all]) => [value, all.length] as const)
      .sort(([a], [b]) => collator.compare(a, b));
  const sections: [Words, (readonly [string, number])[]][] = [
    [
      { en: `On ${now}`, fr: `Au ${now}` },
      [
        [inYourLanguage({ en: 'champions with a file', fr: 'champions qui ont un fichier' }), people.length],
        [inYourLanguage({ en: 'listed inside', fr: 'listés à l’intérieur' }), listed.length],
        [inYourLanguage({ en: 'listed in public', fr: 'listés en public' }), listedOutside.length],
        [
          inYourLanguage({ en: 'with a photo that may be shown inside', fr: 'avec une photo qui peut se montrer à l’intérieur' }),
          photos.length,
        ],
        [inYourLanguage({ en: 'ready to sponsor', fr: 'prêts à parrainer' }), listed.filter(({ sponsoring }) => sponsoring).length],
        [
          inYourLanguage({ en: 'looking for a sponsor', fr: 'cherchent un parrain ou une marraine' }),
          listed.filter(({ seeking }) => seeking).length,
        ],
      ],
    ],
    [
      { en: 'Listed inside, by country', fr: 'Listés à l’intérieur, par pays' },
      counted(listed.map(({ country }) => countryName(country, language))),
    ],
    [{ en: 'Listed inside, by entity', fr: 'Listés à l’intérieur, par entité' }, counted(listed.map(({ entity }) => entity))],
    [
      { en: 'Consents that lapse, by month', fr: 'Consentements qui prennent fin, par mois' },
      counted(listed.map(({ consent }) => consent?.until.slice(0, 7) ?? '')),
    ],
    [
      { en: 'Torches passed, by year', fr: 'Flambeaux passés, par année' },
      counted(people.filter(({ sponsor }) => sponsor !== undefined).map(({ labelled }) => labelled.slice(0, 4))),
    ],
  ];
  const number = numberFormatOf(language);
  return sections
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => {
      const width = Math.max(...rows.map(([name]) => [...name].length));
      const digits = Math.max(...rows.map(([, count]) => number.format(count).length));
      return [
        inYourLanguage(title),
        ...rows.map(([name, count]) => `  ${name}${' '.repeat(width - [...name].length)}  ${number.format(count).padStart(digits)}`),
      ].join('\n');
    })
    .join('\n\n');
}
