import { nearestTag } from '../i18n/fallback.ts';
import { derivedColours } from '../domain/brand/derived.ts';
import { siteBrandSchema } from '../schemas/settings.ts';
import { interfaceLanguages } from './interface-languages.ts';
import type { LoadedContent } from './load.ts';
import { ownFontFindings } from './own-fonts.ts';
import type { Finding } from './problem.ts';
import { reworded } from './rules/drift.ts';
import { picturePath } from './rules/images.ts';
import { textsToCome } from './rules/languages.ts';
import { fieldName } from './yaml-source.ts';

/** What is no mistake, and yet not what an editor may expect: a language of the site whose interface, or whose settings, come in another one. */
export function notices(content: LoadedContent): Finding[] {
  return [
    ...oldNames(content),
    ...ownFontFindings(content).notes,
    ...borrowedInterface(content),
    ...borrowedTexts(content),
    ...shades(content),
    ...longLogo(content),
    ...reworded(content),
  ];
}

/** For a version both names are read. */
function oldNames(content: LoadedContent): Finding[] {
  return content.entries.flatMap(({ file, yaml, renamed }) =>
    renamed.map(({ path, to, until }) => ({
      file,
      ...yaml.key(path),
      field: fieldName(path),
      code: 'field-renamed',
      values: { from: String(path.at(-1)), to, until },
    })),
  );
}

/** Any colour is taken; what the site makes of it is told. */
function shades(content: LoadedContent): Finding[] {
  const site = content.of('site')[0];
  const brand = siteBrandSchema.safeParse(site?.raw?.['brand'] ?? {});
  if (!site || !brand.success) return [];
  return derivedColours(brand.data).map(({ colour, use, shade, ground, ratio, lc }) => ({
    file: site.file,
    ...site.yaml.value(['brand', colour]),
    field: `brand.${colour}`,
    code: 'brand-shade',
    values: { use, value: brand.data[colour], shade, ground, ratio, lc },
  }));
}

/** A long logo serves in a header, and is a line of dots in a tab. */
function longLogo(content: LoadedContent): Finding[] {
  const site = content.of('site')[0];
  const { logo, mark } = site?.data?.brand ?? {};
  if (site === undefined || logo === undefined || mark !== undefined) return [];
  const size = content.pictures.find(({ file }) => file === picturePath(site.file, logo))?.size;
  if (size === undefined || size.width <= 2 * size.height) return [];
  return [{ file: site.file, ...site.yaml.value(['brand', 'logo']), field: 'brand.logo', code: 'logo-tab' }];
}

/** Said once a file and a language: there may be fifty. */
function borrowedTexts(content: LoadedContent): Finding[] {
  const groups = Map.groupBy(textsToCome(content), ({ file, values }) => `${file} ${String(values?.['language'])}`);
  return [...groups.values()].map((texts) => ({
    ...texts[0]!,
    code: 'texts-to-come',
    values: { ...texts[0]!.values, count: texts.length, found: standIn(content, texts[0]!) ?? 'none' },
  }));
}

/** The language in which a missing text comes. */
const standIn = (content: LoadedContent, { values }: Finding): string | undefined =>
  content.settings?.fallbacks[String(values?.['language'])]?.[0] ?? content.defaultLanguage;

function borrowedInterface(content: LoadedContent): Finding[] {
  const site = content.of('site')[0];
  const available = interfaceLanguages();
  if (!site) return [];
  return content.languages.flatMap((language, index) => {
    const chosen = content.settings?.fallbacks[language] ?? [];
    const found = [language, ...chosen].map((tag) => nearestTag(tag, available)).find((tag) => tag !== undefined);
    if (found === language || content.of('words').some(({ id }) => id === `words/${language}`)) return [];
    const path = ['languages', index];
    const values = { language, found: found ?? 'none', folder: `settings/words/${language}.yaml` };
    return [{ file: site.file, ...site.yaml.value(path), field: `languages[${index}]`, code: 'interface-language', values }];
  });
}
