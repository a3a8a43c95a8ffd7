import { resolve } from 'node:path';
import { statSync } from 'node:fs';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { cannotLook, Diagnoses, WORDS } from './lib/doctor/diagnosis.ts';
import { diagnoseFolder } from './lib/doctor/folder.ts';
import { diagnoseHost } from './lib/doctor/host.ts';
import { day, today } from './lib/option-values.ts';
import { SITE_OPTIONS, text } from './lib/site-options.ts';

const COMMAND: CommandSpec = {
  name: 'doctor',
  summary: {
    en: 'Looks at a site where it is published, and says what to change on that host: types, headers, missing files, search, old releases.',
    fr: 'Regarde un site là où il est publié, et dit quoi changer sur cet hébergement : types, en-têtes, fichiers manquants, recherche, anciennes versions.',
  },
  operands: {
    place: {
      value: 'URL|DIR',
      help: {
        en: 'The site’s address, or the folder that a host serves.',
        fr: 'L’adresse du site, ou le dossier que sert un hébergement.',
      },
    },
  },
  options: {
    json: { help: { en: 'All of it as JSON.', fr: 'Tout, en JSON.' } },
    now: SITE_OPTIONS.now,
  },
};

/** Exit codes: 0 nothing must change; 1 something must, or no site of ours is there; 2 the options, or the host cannot be reached. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(COMMAND, args);
  if (values['help'] === true) {
    console.log(helpText(COMMAND));
    return 0;
  }
  const place = text(values, 'place') ?? '';
  const found = new Diagnoses();
  const now = day(text(values, 'now') ?? today());
  const facts = /^https?:\/\//i.test(place) ? await diagnoseHost(place, now, found.add) : await diagnoseFolder(folderOf(place), found.add);
  const all = found.all();
  const must = all.filter(({ level }) => level === 'must').length;
  if (values['json'] === true) {
    const said = all.map(({ level, code, values: told }) => ({ level, code, text: WORDS.say(code, told) }));
    console.log(JSON.stringify({ ...facts, found: said }, undefined, 2));
    return must === 0 ? 0 : 1;
  }
  console.log(WORDS.say('head', { ...facts }));
  for (const { level, code, values: told } of all) console.log(`\n${WORDS.say(level)} ${WORDS.say(code, told)}`);
  console.log(`\n${must > 0 ? WORDS.say('sick', { count: must }) : all.length > 0 ? WORDS.say('well') : WORDS.say('perfect')}`);
  return must === 0 ? 0 : 1;
}

function folderOf(place: string): string {
  const folder = resolve(place);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw cannotLook('no-place', { place: folder }, 2);
  return folder;
}
