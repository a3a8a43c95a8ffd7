import { createHash } from 'node:crypto';
import { encodeDirectory } from '../../../src/domain/directory/encode.ts';
import { letterLabel, letterOf } from '../../../src/domain/directory/initial-letters.ts';
import { peopleLists } from '../../../src/domain/directory/lists.ts';
import { initials } from '../../../src/domain/initials.ts';
import { readDay } from '../../../src/domain/people/days.ts';
import { readCountry, readLanguage } from '../../../src/domain/people/names.ts';
import { zoneOf } from '../../../src/domain/people/zones.ts';
import { formatDay, formatList, formatNumber } from '../../../src/i18n/format.ts';
import { countryName, languageName, ownLanguageName } from '../../../src/i18n/names.node.ts';
import { useTranslations } from '../../../src/i18n/translate.ts';
import { ImportWords } from '../../../src/people-import/words.ts';
import { languageCodes } from '../../../src/schemas/language-codes.ts';
import { isTimeZone } from '../../../src/schemas/champion.ts';
import { championCard } from '../../../src/view-models/champion.ts';
import { context, manyPeople } from '../domain/directory/people.ts';

/** Languages of sites: two whose words we have, others, one that no `Intl` has data for. */
const languages = ['fr', 'en', 'tr', 'ar', 'et', 'srr', 'fr-CA'];

const texts = ['İpek Işık', 'istanbul', 'ísafjörður', 'Ñandú', 'žaba', 'zebra', 'Şule', 'šuška', 'V', 'W', 'öl', 'ol'];

/** What pages, the directory’s data and reports are made of, as one digest: the same wherever it is computed. */
export function digest(): string {
  const people = manyPeople(300, 7);
  const made = languages.map((language) => {
    const known = context(language);
    const cards = people.map(({ id, data }) =>
      championCard(
        { id, data: { ...data, accounts: [], labelled: '2026-05-04', audience: 'internal' } },
        { language, defaultLanguage: 'fr', topics: known.topics, towns: known.towns },
      ),
    );
    return [
      encodeDirectory(people, { ...known, languages }),
      peopleLists(cards, language).map((list) => [list.kind, list.key, list.people.map(({ id }) => id), letterLabel(list.key, language)]),
      [...languageCodes].map((code) => [languageName(code, language), ownLanguageName(code)]),
      ['SN', 'HK', 'XK', 'TR'].map((code) => countryName(code, language)),
      ['2026-12-01', '2026-01-31'].map((day) => formatDay(day, language)),
      [formatNumber(1234567.5, language), formatList(texts, language)],
      useTranslations(language)('champions.title'),
    ];
  });
  const read = [
    texts.map((text) => [initials(text), letterOf(text)]),
    ['Turkey', 'Éire', 'Deutschland'].map((text) => readCountry(text, ['fr', 'en'])),
    ['türkçe', 'Serer', 'français'].map((text) => readLanguage(text, ['fr', 'en'])),
    ['10 mars 2027', 'March 10, 2027', '31/12/2026'].map((text) => readDay(text, undefined, ['fr', 'en'])),
    ['Africa/Dakar', 'Asia/Kolkata', 'Europe/Kyiv', 'x'].map((zone) => isTimeZone(zone)),
    [zoneOf('DE', 'Köln'), zoneOf('US', 'Denver')],
    (['en', 'fr'] as const).map((language) =>
      new ImportWords(language).say({ code: 'column-doubled', values: { field: 'i', names: texts } }),
    ),
  ];
  return createHash('sha256')
    .update(JSON.stringify([made, read]))
    .digest('hex');
}
