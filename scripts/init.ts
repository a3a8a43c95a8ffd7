import { constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ExpectedError } from './lib/expected-error.ts';
import { newContent } from './lib/init/content.ts';
import { addLanguage, beginLanguage } from './lib/init/language.ts';
import { logoFileFaults } from './lib/init/logo.ts';
import { undrawableFaults } from './lib/init/undrawable.ts';
import { askForMissing } from './lib/init/questions.ts';
import { INIT, isGuideLanguage, newFolder, newSite, noPhone, type NewSite } from './lib/init/request.ts';
import { rememberContent } from './lib/init/remember.ts';
import { helpText, readOptions } from './lib/command-line.ts';
import { contentFolder, today } from './lib/option-values.ts';
import { commandLine, HOME, isPackage, PROJECT, usualContent } from './lib/project.ts';
import { text } from './lib/site-options.ts';
import { inYourLanguage } from './lib/words.ts';

/** Exit codes: 0 written; 2 the options, the machine, or a folder that is not empty; 130 the questions were left. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(INIT, args);
  if (values['help'] === true) {
    console.log(helpText(INIT));
    return 0;
  }
  const language = text(values, 'add-language');
  if (language !== undefined) {
    console.log(inYourLanguage(await addLanguage(language, contentFolder(text(values, 'content') ?? usualContent(), process.cwd()), HOME)));
    return 0;
  }
  const named = text(values, 'folder') ?? (isPackage ? usualContent() : undefined);
  if (named === undefined)
    throw new ExpectedError({
      en: 'Name the folder to make, as in npm run init -- my-content.',
      fr: 'Nommez le dossier à créer, comme dans npm run init -- mon-contenu.',
    });
  const folder = newFolder(named);
  const typed = await askForMissing(folder, Object.fromEntries(Object.keys(INIT.options).map((name) => [name, text(values, name)])));
  if (typed === undefined) return 130;
  const found = typed['logo'] === undefined ? [] : await logoFileFaults(typed['logo']);
  const site = newSite(folder, typed, [...found, ...(await undrawableFaults(typed))]);
  const files = newContent(site, join(PROJECT, 'src', 'content'), today());
  for (const [path, own] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), own, { flag: 'wx' });
  }
  if (site.logo) copyFileSync(site.logo.path, join(folder, 'settings', site.logo.name), constants.COPYFILE_EXCL);
  for (const language of site.languages) if (!isGuideLanguage(language)) await beginLanguage(folder, language);
  if (isPackage) rememberContent(HOME, folder);
  for (const words of site.said) console.error(inYourLanguage(words));
  console.log(inYourLanguage(summary(site, files.size + (site.logo ? 1 : 0))));
  return 0;
}

/** What was made, what to do next, and who should read what. */
function summary({ folder, phone }: NewSite, count: number) {
  const near = relative('', folder) || '.';
  const place = near.startsWith('..') ? folder : near;
  const shown = /\s/.test(place) ? `"${place}"` : place;
  const unset = phone === noPhone;
  const run = (command: string): string => commandLine(command, isPackage ? '' : `--content ${shown}`);
  return {
    en: `${count} files in ${place}.

  ${run('dev')}      shows the site while you write
  ${run('check')}    says what is wrong
  ${run('build')}    makes the site, in dist/

Next:
- settings/site.yaml: ${unset ? 'the telephone numbers (they are zeros now), ' : ''}the four contacts, their hours, the words of your own.
- guide/charter.mdx first, then the other chapters: keep what fits. Have the passages about law and data (pages/privacy.mdx among them) read by your lawyer, the charter by your staff representatives, data and accounts by IT security.
- champions/, posts/, stories/, events/, communities/, accounts/: an example each, published nowhere. Replace it, or delete it.
README.md in the folder is the manual.`,
    fr: `${count} fichiers dans ${place}.

  ${run('dev')}      montre le site pendant que vous écrivez
  ${run('check')}    dit ce qui ne va pas
  ${run('build')}    fabrique le site, dans dist/

Ensuite :
- settings/site.yaml : ${unset ? 'les numéros de téléphone (des zéros pour l’instant), ' : ''}les quatre contacts, leurs horaires, vos propres mots.
- guide/charter.mdx d’abord, puis les autres chapitres : gardez ce qui convient. Faites relire les passages de droit et de données (pages/privacy.mdx compris) par votre juriste, la charte par les représentants du personnel, les données et les comptes par la sécurité informatique.
- champions/, posts/, stories/, events/, communities/, accounts/ : un exemple de chaque, publié nulle part. Remplacez-le, ou supprimez-le.
LISEZ-MOI.md, dans le dossier, est le manuel.`,
  };
}
