import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { writeWhole } from './lib/champions/write-file.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { ExpectedError } from './lib/expected-error.ts';
import { assertOwnOutput, textIn } from './lib/own-output.ts';
import { HOME } from './lib/project.ts';
import { type Bill, isOurBill, licenceList, tidyBill } from './lib/sbom/bill.ts';
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
  const [billFile, listFile] = [join(out, 'sbom.cdx.json'), join(out, 'licences.txt')];
  assertOwnOutput('--out', [billFile, listFile], () => isOurBill(textIn(billFile)));
  const bill = tidyBill(fromNpm());
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

/** npm’s own list of what the lock file holds. It reads that file and asks nobody. (Its `--omit dev` also leaves out what a developer’s package needs as well.) */
function fromNpm(): Bill {
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const [command, all] = npm?.endsWith('.js') === true ? [process.execPath, [npm, ...args]] : ['npm', args];
  const { status, stdout, stderr } = spawnSync(command, all, {
    cwd: HOME,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status === 0) return JSON.parse(stdout) as Bill;
  const said = (stderr ?? '').trim().split('\n').slice(0, 3).join('\n');
  throw new ExpectedError({
    en: `npm could not list the packages; that takes npm 10 or later.\n${said}`,
    fr: `npm n’a pas pu donner la liste des paquets ; il faut npm 10 ou plus récent.\n${said}`,
  });
}
