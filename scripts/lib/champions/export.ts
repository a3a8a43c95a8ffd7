import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { loadContent } from '../../../src/check/load.ts';
import { championsTable } from '../../../src/people-import/export-table.ts';
import { type CommandSpec, readOptions } from '../command-line.ts';
import { assertOwnOutput, textIn } from '../own-output.ts';
import { HOME } from '../project.ts';
import { SITE_OPTIONS, siteOptions, text } from '../site-options.ts';
import { inYourLanguage } from '../words.ts';
import { type Dossier, dossier } from './dossier.ts';
import { dossierMarkdown } from './dossier-markdown.ts';
import { writeWhole } from './write-file.ts';

export const EXPORT = {
  name: 'champions export',
  summary: {
    en: 'Without ID: all champions as CSV, which import takes back. With ID: all that the site holds on that person, to give to them.',
    fr: 'Sans ID : tous les champions en CSV, que l’import reprend. Avec ID : tout ce que le site détient sur cette personne, à lui remettre.',
  },
  operands: {
    id: {
      value: 'ID',
      optional: true,
      help: { en: 'A file’s name in champions/, without .yaml.', fr: 'Le nom d’un fichier de champions/, sans .yaml.' },
    },
  },
  options: {
    out: {
      value: 'FILE',
      help: {
        en: 'Where to put it: a CSV file; with ID, a folder. Otherwise it is printed.',
        fr: 'Où le mettre : un fichier CSV ; avec ID, un dossier. Sinon il s’affiche.',
      },
    },
    site: {
      value: 'DIR',
      help: { en: 'With ID: the finished site to look in. Otherwise dist.', fr: 'Avec ID : le site fini où chercher. Sinon dist.' },
    },
    content: SITE_OPTIONS.content,
  },
} as const satisfies CommandSpec;

/** Exit codes: 0 done; 1 some files have mistakes and are not in it; 2 the options or the machine. */
export async function exportChampions(args: readonly string[]): Promise<number> {
  const values = readOptions(EXPORT, args);
  const { content: folder } = siteOptions(values);
  const content = await loadContent(folder);
  const id = text(values, 'id');
  const out = text(values, 'out');
  if (id === undefined) {
    const table = championsTable(content);
    if (out === undefined) process.stdout.write(table);
    else {
      // Columns come and go with what people fill in; the first ones stay.
      const sign = table.slice(0, table.indexOf('familyName'));
      assertOwnOutput('--out', [resolve(out)], (file) => textIn(file).startsWith(sign));
      writeWhole(resolve(out), table);
    }
    const broken = content.of('champions').filter(({ data }) => data === undefined);
    for (const { file } of broken)
      console.error(
        inYourLanguage({
          en: `${file} has mistakes and is not in the export; run npm run check`,
          fr: `${file} a des erreurs et n’est pas dans l’export ; lancez npm run check`,
        }),
      );
    return broken.length > 0 ? 1 : 0;
  }
  const site = resolve(text(values, 'site') ?? join(HOME, 'dist'));
  const all = await dossier(content, id, existsSync(site) ? site : undefined);
  const json = JSON.stringify(all, undefined, 2);
  if (out === undefined) {
    process.stdout.write(`${dossierMarkdown(all)}\n\`\`\`json\n${json}\n\`\`\`\n`);
    return 0;
  }
  const into = resolve(out);
  const names = [`${id}.json`, `${id}.md`, basename(all.file), ...(all.photo === undefined ? [] : [basename(all.photo)])];
  assertOwnOutput(
    '--out',
    names.map((name) => join(into, name)),
    () => isDossier(join(into, `${id}.json`), id),
  );
  mkdirSync(into, { recursive: true });
  writeWhole(join(into, `${id}.md`), dossierMarkdown(all));
  writeWhole(join(into, `${id}.json`), `${json}\n`);
  copyFileSync(join(folder, all.file), join(into, basename(all.file)));
  if (all.photo !== undefined && existsSync(join(folder, all.photo)))
    copyFileSync(join(folder, all.photo), join(into, basename(all.photo)));
  console.log(
    inYourLanguage({
      en: `${into}: ${id}.md to read, ${id}.json for machines, and their file${all.photo === undefined ? '' : ' and photo'} as they are.`,
      fr: `${into} : ${id}.md à lire, ${id}.json pour les machines, et le fichier${all.photo === undefined ? '' : ' et la photo'} tels quels.`,
    }),
  );
  return 0;
}

/** Whether a file is what an earlier export gave of the same person. */
function isDossier(file: string, id: string): boolean {
  try {
    const held = JSON.parse(textIn(file)) as Partial<Record<keyof Dossier, unknown>>;
    return held.id === id && Array.isArray(held.mentions);
  } catch {
    return false;
  }
}
