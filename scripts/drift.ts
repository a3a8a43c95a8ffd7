import { loadContent } from '../src/check/load.ts';
import { allDrifts, changedBlocks, isFactual } from '../src/check/drift.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { writeWhole } from './lib/champions/write-file.ts';
import { coverageOf, type LanguageCoverage } from './lib/drift/coverage.ts';
import { driftNamed } from './lib/drift/find.ts';
import { driftPage } from './lib/drift/page.ts';
import { sideBySide } from './lib/drift/side-by-side.ts';
import { assertOwnOutput, isOurPage } from './lib/own-output.ts';
import { SITE_OPTIONS, siteOptions, text } from './lib/site-options.ts';
import { inYourLanguage } from './lib/words.ts';

const DRIFT = {
  name: 'drift',
  summary: {
    en: 'Which paragraphs have changed since they were translated: for a file side by side, otherwise for all, with how far each language has come.',
    fr: 'Quels paragraphes ont changé depuis leur traduction : pour un fichier, côte à côte ; sinon pour tous, avec ce que chaque langue couvre.',
  },
  operands: {
    file: { value: 'FILE', optional: true, help: { en: 'A translation.', fr: 'Une traduction.' } },
  },
  options: {
    html: {
      value: 'FILE.html',
      help: {
        en: 'Writes a page with all changes side by side, for translators.',
        fr: 'Écrit une page avec tous les changements côte à côte, pour qui traduit.',
      },
    },
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
  },
} as const satisfies CommandSpec;

/** Exit codes: 0 told, whatever has changed; 2 the options or the machine. `npm run check` decides what is a mistake. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(DRIFT, args);
  if (values['help'] === true) {
    console.log(helpText(DRIFT));
    return 0;
  }
  const options = siteOptions(values);
  const html = text(values, 'html');
  if (html !== undefined) assertOwnOutput('--html', [html], isOurPage);
  const content = await loadContent(options.content, options.now);
  const file = text(values, 'file');
  const named = file === undefined ? undefined : driftNamed(content, file);
  const drifts = (named === undefined ? allDrifts(content) : [named]).filter(({ isRecorded }) => isRecorded);
  if (html !== undefined) {
    writeWhole(html, driftPage(drifts, coverageOf(content)));
    console.log(html);
  } else if (named !== undefined && !named.isRecorded) {
    console.log(unrecorded(named.entry.file));
  } else if (named !== undefined) {
    console.log(sideBySide(named, process.stdout.columns));
  } else {
    for (const drift of drifts) {
      const changed = changedBlocks(drift);
      if (changed.length === 0) continue;
      const marks = changed.map((number) => `${isFactual(drift, number) ? '!' : ''}${number}`);
      console.log(`${drift.entry.file}: ${marks.join(', ')}`);
    }
    console.log(coverageOf(content).map(coverageLine).join('\n'));
  }
  return 0;
}

const unrecorded = (file: string): string =>
  inYourLanguage({
    en: `Nobody has said yet that ${file} is up to date. Once it is: npm run translated -- ${file}`,
    fr: `Personne n’a encore dit que ${file} est à jour. Quand elle l’est : npm run translated -- ${file}`,
  });

function coverageLine({ language, here, of, upToDate, reworded, outdated, unrecorded: unknown }: LanguageCoverage): string {
  return inYourLanguage({
    en: `${language}: ${here} of ${of} pages; translations: ${upToDate} up to date, ${reworded} with other words in the source, ${outdated} with another rule, number, day or link, ${unknown} never marked`,
    fr: `${language} : ${here} pages sur ${of} ; traductions : ${upToDate} à jour, ${reworded} dont la source a d’autres mots, ${outdated} dont une règle, un nombre, un jour ou un lien a changé, ${unknown} jamais marquées`,
  });
}
