import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { ExpectedError } from '../expected-error.ts';

/** How many letters may be wrong for a name to be proposed. */
const near = 3;

function proposal(typed: string, known: readonly string[]): string | undefined {
  const nearest = known.length > 0 ? closest(typed, known) : '';
  return nearest !== '' && (distance(typed, nearest) <= near || nearest.startsWith(typed)) ? nearest : undefined;
}

export function unknownModule(typed: string, modules: readonly string[]): ExpectedError {
  const meant = proposal(typed, modules);
  const list = modules.join(', ');
  if (list === '')
    return new ExpectedError({
      en: `There is no module “${typed}”: this edition has none in that language.`,
      fr: `Le module « ${typed} » n’existe pas : cette édition n’en a aucun dans cette langue.`,
    });
  return new ExpectedError({
    en: `There is no module “${typed}”.${meant ? ` Did you mean “${meant}”?` : ''} The modules are ${list}.`,
    fr: `Le module « ${typed} » n’existe pas.${meant ? ` Vouliez-vous dire « ${meant} » ?` : ''} Les modules sont ${list}.`,
  });
}

/** Refuses at once what no language of the content has, before the long work. */
export function assertModule(content: string, module: string): void {
  const training = join(content, 'training');
  const modules = existsSync(training)
    ? readdirSync(training).flatMap((language) =>
        readdirSync(join(training, language)).filter((name) => existsSync(join(training, language, name, 'index.mdx'))),
      )
    : [];
  if (!modules.includes(module)) throw unknownModule(module, [...new Set(modules)].sort());
}

export function unknownLanguage(typed: string, languages: readonly string[]): ExpectedError {
  const list = languages.join(', ');
  return new ExpectedError({
    en: `This site is not in “${typed}”; --lang takes ${list}.`,
    fr: `Ce site n’est pas en « ${typed} » ; --lang attend ${list}.`,
  });
}
