import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isOurs, type Marker, MARKER } from './lib/marker.ts';
import { assembleBooklet } from './lib/booklet/assemble.ts';
import { guideLanguages } from './lib/booklet/chapters.ts';
import { pdfOf } from './lib/booklet/pdf.ts';
import { writeWhole } from './lib/champions/write-file.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { ExpectedError } from './lib/expected-error.ts';
import { assertOwnOutput, isOurPage, textIn } from './lib/own-output.ts';
import { HOME } from './lib/project.ts';
import { text } from './lib/site-options.ts';
import { inYourLanguage } from './lib/words.ts';

const COMMAND: CommandSpec = {
  name: 'booklet',
  summary: {
    en: 'Makes the guide of a finished site into one HTML file, with everything inside: for SharePoint, a mail, or paper.',
    fr: 'Fait du guide d’un site fini un seul fichier HTML, tout compris : pour SharePoint, un courriel ou le papier.',
  },
  options: {
    lang: { value: 'fr', help: { en: 'Its language. Otherwise the site’s first one.', fr: 'Sa langue. Sinon la première du site.' } },
    chapter: {
      value: 'charter',
      help: { en: 'One chapter alone, such as the charter.', fr: 'Un seul chapitre, par exemple la charte (charter).' },
    },
    site: { value: 'DIR', help: { en: 'The finished site. Otherwise dist.', fr: 'Le site fini. Sinon dist.' } },
    out: { value: 'FILE', help: { en: 'The file to write. Otherwise guide-fr.html.', fr: 'Le fichier à écrire. Sinon guide-fr.html.' } },
    pdf: { help: { en: 'A PDF beside it, to print or to mail.', fr: 'Un PDF à côté, à imprimer ou à envoyer.' } },
  },
};

/** Exit codes: 0 written; 1 there is no such guide; 2 the options or the machine. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(COMMAND, args);
  if (values['help'] === true) {
    console.log(helpText(COMMAND));
    return 0;
  }
  const site = resolve(text(values, 'site') ?? join(HOME, 'dist'));
  const languages = isOurs(site) ? guideLanguages(site) : [];
  if (languages.length === 0) throw noGuide(site);
  const [own] = (JSON.parse(readFileSync(join(site, MARKER), 'utf8')) as Partial<Marker>).languages ?? [];
  const language = text(values, 'lang') ?? languages.find((one) => one === own) ?? languages[0]!;
  if (!languages.includes(language)) throw noLanguage(language, languages);
  const chapter = text(values, 'chapter');
  const out = resolve(text(values, 'out') ?? `${chapter ?? 'guide'}-${language}.html`);
  const printed = values['pdf'] === true ? out.replace(/\.html?$/i, '') + '.pdf' : undefined;
  assertOwnOutput('--out', [out, ...(printed === undefined ? [] : [printed])], (file) => isOurBooklet(out, file));
  const html = await assembleBooklet(site, language, chapter);
  writeWhole(out, html);
  report(out, Buffer.byteLength(html));
  if (printed === undefined) return 0;
  const bytes = await pdfOf(html);
  writeWhole(printed, bytes);
  report(printed, bytes.length);
  return 0;
}

/** Whether a file is an earlier booklet, or the PDF that a browser has printed of it. */
const isOurBooklet = (html: string, file: string): boolean => isOurPage(html) && (file === html || textIn(file).includes('Skia/PDF'));

/** @param size in bytes */
function report(file: string, size: number): void {
  const megabytes = (size / 1e6).toFixed(1);
  console.log(inYourLanguage({ en: `${file} (${megabytes} MB)`, fr: `${file} (${megabytes.replace('.', ',')} Mo)` }));
}

function noGuide(site: string): ExpectedError {
  return new ExpectedError(
    {
      en: `There is no finished site with a guide in ${site} (${MARKER}). Make one first: npm run build.`,
      fr: `Il n’y a pas de site fini avec un guide dans ${site} (${MARKER}). Faites-en un d’abord : npm run build.`,
    },
    { exitCode: 1 },
  );
}

function noLanguage(language: string, languages: readonly string[]): ExpectedError {
  return new ExpectedError(
    {
      en: `The guide is not in “${language}”; it is in ${languages.join(', ')}.`,
      fr: `Le guide n’est pas en « ${language} » ; il est en ${languages.join(', ')}.`,
    },
    { exitCode: 1 },
  );
}
