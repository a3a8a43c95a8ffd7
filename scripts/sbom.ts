import { join, resolve } from 'node:path';
import { writeWhole } from './lib/champions/write-file.ts';
import { BILL_FILE, LICENCES_FILE } from '../src/schemas/own-pages.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { assertOwnOutput, textIn } from './lib/own-output.ts';
import { HOME } from './lib/project.ts';
import { isOurBill, licenceList, tidyBill } from './lib/sbom/bill.ts';
import { billFromNpm } from './lib/sbom/from-npm.ts';
import { text } from './lib/site-options.ts';
import { inYourLanguage } from './lib/words.ts';

const COMMAND: CommandSpec = {
  name: 'sbom',
  summary: {
    en: 'Lists the packages that a site is made with, for whoever looks after security: as CycloneDX and by licence.',
    fr: 'Donne la liste des paquets dont un site est fait, pour qui veille à la sécurité : en CycloneDX et par licence.',
  },
  options: {
    out: {
      value: 'DIR',
      help: { en: 'Where to write both files. Otherwise .cache/sbom.', fr: 'Où écrire les deux fichiers. Sinon .cache/sbom.' },
    },
  },
};

/** Exit codes: 0 written; 2 the options, or npm. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(COMMAND, args);
  if (values['help'] === true) {
    console.log(helpText(COMMAND));
    return 0;
  }
  const out = resolve(text(values, 'out') ?? join(HOME, '.cache', 'sbom'));
  const [billFile, listFile] = [join(out, BILL_FILE), join(out, LICENCES_FILE)];
  assertOwnOutput('--out', [billFile, listFile], () => isOurBill(textIn(billFile)));
  const bill = tidyBill(await billFromNpm(HOME));
  const list = licenceList(bill);
  writeWhole(billFile, `${JSON.stringify(bill, undefined, 2)}\n`);
  writeWhole(listFile, list.text);
  const count = bill.components.length;
  console.log(
    inYourLanguage({
      en: `${count} packages, ${list.licences} licences: ${billFile} (CycloneDX ${bill.specVersion}) and licences.txt.`,
      fr: `${count} paquets, ${list.licences} licences : ${billFile} (CycloneDX ${bill.specVersion}) et licences.txt.`,
    }),
  );
  return 0;
}
