import { join, resolve } from 'node:path';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { askAll, percent, type Asked, readQuestions } from './lib/search-quality.ts';
import { quantile, searchSpeed, slowdown } from './lib/search-speed.ts';
import { text } from './lib/site-options.ts';
import { PROJECT } from './lib/project.ts';

const QUALITY: CommandSpec = {
  name: 'search:quality',
  summary: {
    en: 'Asks a built site’s search questions as employees type them, and says for how many a right page comes first, and among three.',
    fr: 'Pose à la recherche d’un site construit des questions comme les gens les tapent, et dit pour combien une bonne page vient en premier, et parmi trois.',
  },
  options: {
    site: { value: 'DIR', help: { en: 'The built site (dist).', fr: 'Le site construit (dist).' } },
    questions: {
      value: 'FILE',
      help: { en: 'Other questions: a YAML file, see tests/search.', fr: 'D’autres questions : un fichier YAML, voir tests/search.' },
    },
    misses: {
      help: { en: 'Also lists the questions without a right page first.', fr: 'Liste aussi les questions sans bonne page en premier.' },
    },
    speed: {
      help: {
        en: `Times the first result of each question instead, in a browser slowed ${slowdown} ×.`,
        fr: `Mesure plutôt le temps du premier résultat de chaque question, dans un navigateur ralenti ${slowdown} ×.`,
      },
    },
  },
};

/** One line for a set of questions, and its misses where they are asked for. */
function say(name: string, asked: readonly Asked[], withMisses: boolean): void {
  const first = asked.filter(({ place }) => place === 1).length;
  const three = asked.filter(({ place }) => place >= 1 && place <= 3).length;
  const share = (count: number) => `${count}/${asked.length} (${percent(count, asked.length)} %)`;
  console.log(`${name.padEnd(12)} first ${share(first)}, among three ${share(three)}`);
  if (!withMisses) return;
  for (const { question, place, found } of asked)
    if (place !== 1) console.log(`  ${place || '–'}  ${question}\n       ${found.slice(0, 3).join(' · ')}`);
}

/** Exit codes: 0 told; 2 the options, the site or the questions. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(QUALITY, args);
  if (values['help'] === true) {
    console.log(helpText(QUALITY));
    return 0;
  }
  const site = resolve(text(values, 'site') ?? 'dist');
  const file = text(values, 'questions');
  const files =
    file === undefined ? ['en', 'fr'].map((language) => join(PROJECT, `tests/search/questions.${language}.yaml`)) : [resolve(file)];
  for (const path of files) {
    for (const { name, language, questions } of readQuestions(path)) {
      if (values['speed'] === true) {
        const waits = await searchSpeed(
          site,
          language,
          questions.map(({ q }) => q),
        );
        const ms = (share: number) => `${Math.round(quantile(waits, share))} ms`;
        console.log(
          `${language} ${name}`.padEnd(12),
          `${waits.length} questions, half within ${ms(0.5)}, 95 % within ${ms(0.95)}, all within ${ms(1)}`,
        );
        continue;
      }
      say(`${language} ${name}`, askAll(site, language, questions), values['misses'] === true);
    }
  }
  return 0;
}
