import { relative } from 'node:path';
import { ownLanguageName } from '../src/i18n/names.node.ts';
import { interruptible } from './lib/interrupts.ts';
import { writeWhole } from './lib/champions/write-file.ts';
import { helpText, readOptions } from './lib/command-line.ts';
import { assemblePackage, type Package } from './lib/scorm/assemble.ts';
import { withBuiltSite } from './lib/scorm/built-site.ts';
import { defaultLanguage } from './lib/scorm/module-pages.ts';
import { assertModule } from './lib/scorm/refusals.ts';
import { packageFile, packageName, SCORM, scormOptions, type ScormOptions } from './lib/scorm/request.ts';
import { zip } from './lib/scorm/zip.ts';
import { siteOptions, text } from './lib/site-options.ts';
import { findingLine } from './lib/summary.ts';
import { inYourLanguage } from './lib/words.ts';

/** Exit codes: 0 made; 1 the content is at fault; 2 the options or the machine; 130, 143 stopped. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(SCORM, args);
  if (values['help'] === true) {
    console.log(helpText(SCORM));
    return 0;
  }
  const options = scormOptions(values);
  const out = text(values, 'out');
  // Known to be writable before the long work.
  packageFile(out, packageName(options.module, options.language ?? '', options.version));
  if (options.site !== undefined) return make(options, options.site, out);
  const built = siteOptions(values);
  assertModule(built.content, options.module);
  return interruptible((signal) =>
    withBuiltSite(built, signal, async (result, site) => {
      if (result.kind === 'published') return make(options, site, out);
      for (const line of result.kind === 'content' ? result.problems : result.findings.map(findingLine)) console.log(line);
      console.error(
        inYourLanguage({ en: '\nNo package was made: repair this first.', fr: '\nAucun paquet n’a été fait : corrigez d’abord cela.' }),
      );
      return 1;
    }),
  );
}

async function make({ module, language = '', version }: ScormOptions, site: string, out: string | undefined): Promise<number> {
  const chosen = language || defaultLanguage(site);
  const file = packageFile(out, packageName(module, chosen, version));
  const made = await assemblePackage({ site, module, language: chosen, version });
  const bytes = zip(made.files);
  writeWhole(file, bytes);
  for (const line of notices(made, chosen)) console.log(inYourLanguage(line));
  const [size, files] = [Math.ceil(bytes.length / 1000), made.files.size];
  console.log(
    `\n${inYourLanguage({ en: `${relative('', file)}: “${made.title}”, ${files} files, ${size} kB.`, fr: `${relative('', file)} : « ${made.title} », ${files} fichiers, ${size} ko.` })}`,
  );
  return 0;
}

function* notices({ textLanguage, champions }: Package, language: string) {
  if (textLanguage !== undefined && textLanguage !== language) {
    const name = ownLanguageName(textLanguage);
    yield {
      en: `This module is not translated into “${language}”: its texts are in ${name}.`,
      fr: `Ce module n’est pas traduit en « ${language} » : ses textes sont en ${name}.`,
    };
  }
  if (champions.length > 0) {
    const names = champions.join(', ');
    yield {
      en: `The texts link to champions (${names}). A package is a copy: when one of them withdraws, make it again and replace it in the platform.`,
      fr: `Les textes renvoient à des champions (${names}). Un paquet est une copie : si l’un d’eux se retire, refaites-le et remplacez-le dans la plateforme.`,
    };
  }
}
