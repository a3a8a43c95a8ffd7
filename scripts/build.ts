import { join } from 'node:path';
import { type BuildResult, buildSite, type BuildTools } from './lib/build-site.ts';
import { TOOLS } from './lib/build-tools.ts';
import { again } from './lib/build-again.ts';
import { interruptible } from './lib/interrupts.ts';
import { type CommandSpec, helpText, type OptionValues, readWords } from './lib/command-line.ts';
import { outFolder } from './lib/out-folder.ts';
import { Progress } from './lib/progress.ts';
import { HOME } from './lib/project.ts';
import { report } from './lib/report.ts';
import { mergeSite } from './lib/shards/merge.ts';
import { shardOption } from './lib/shards/options.ts';
import { buildShare, type MadePart } from './lib/shards/share.ts';
import { notTogether, onlyWithMerge, shardNeedsOut } from './lib/shards/words.ts';
import { whenFit } from './lib/when-fit/index.ts';
import { OUT_OPTION, SITE_OPTIONS, siteOptions, text } from './lib/site-options.ts';

const COMMAND: CommandSpec = {
  name: 'build',
  summary: {
    en: 'Checks the content, makes the site, verifies it and publishes it in one go.',
    fr: 'Vérifie le contenu, fait le site, le contrôle et le publie d’un seul coup.',
  },
  options: {
    ...SITE_OPTIONS,
    out: OUT_OPTION,
    shard: {
      value: 'I/N',
      help: {
        en: 'Makes only share I of N of the pages and images, into --out; for several machines.',
        fr: 'Ne fait que la part I sur N des pages et des images, dans --out ; pour plusieurs machines.',
      },
    },
    merge: {
      help: {
        en: 'Makes the site of all its parts: --merge PART PART… --out dist.',
        fr: 'Fait le site de toutes ses parts : --merge PART PART… --out dist.',
      },
    },
    watch: {
      help: {
        en: 'Stays, and builds again whenever the content changes. Ctrl+C ends it.',
        fr: 'Reste, et reconstruit dès que le contenu change. Ctrl+C l’arrête.',
      },
    },
    compress: {
      help: {
        en: 'Puts a compressed twin beside each text file, .br and .gz, for hosts that send those.',
        fr: 'Met à côté de chaque fichier de texte son double compressé, .br et .gz, pour les hôtes qui les envoient.',
      },
    },
    sign: {
      value: 'KEY',
      help: {
        en: 'Signs the proof of a public edition with this SSH key, by ssh-keygen.',
        fr: 'Signe la preuve d’une édition publique avec cette clé SSH, par ssh-keygen.',
      },
    },
    quiet: {
      help: {
        en: 'Says only what somebody has to look at: mistakes, warnings, consents.',
        fr: 'Ne dit que ce que quelqu’un doit regarder : erreurs, avertissements, accords.',
      },
    },
  },
  words: true,
};

/** Exit codes: 0 published; 1 the content or the result is at fault; 2 the options or the machine; 130, 143 stopped. */
export async function main(args: string[], tools: BuildTools = TOOLS): Promise<number> {
  const { values, words } = readWords(COMMAND, args);
  if (values['help'] === true) {
    console.log(helpText(COMMAND));
    return 0;
  }
  const build = values['merge'] === true ? merging(values, words, tools) : building(values, words, tools);
  const quiet = values['quiet'] === true;
  const once = async (signal: AbortSignal): Promise<number> => {
    const progress = new Progress(quiet ? { write: () => true } : process.stdout);
    return report(await build.run(progress, signal), build.out, progress, { quiet });
  };
  if (values['watch'] !== true) return interruptible(once);
  const { content } = build;
  if (content === undefined) throw notTogether('--watch', values['merge'] === true ? '--merge' : '--shard');
  return interruptible((signal) => again(content, once, signal));
}

interface Task {
  out: string;
  /** What a whole site is built from. */
  content?: string;
  run(progress: Progress, signal: AbortSignal): Promise<BuildResult | MadePart>;
}

/** An ordinary build, or one share of it. */
function building(values: OptionValues, [stranger]: readonly string[], tools: BuildTools): Task {
  if (stranger !== undefined) throw onlyWithMerge(stranger);
  const shard = shardOption(text(values, 'shard'));
  if (shard !== undefined && text(values, 'out') === undefined) throw shardNeedsOut();
  for (const late of ['compress', 'sign']) if (shard !== undefined && values[late] !== undefined) throw notTogether(`--${late}`, '--shard');
  const site = siteOptions(values);
  const out = outOf(values, site.content);
  const request = { ...site, out, whenFit: whenFit(values, site.edition) };
  const run: Task['run'] = (progress, signal) =>
    shard === undefined ? buildSite(request, tools, progress, signal) : buildShare({ ...request, shard }, tools, progress, signal);
  return { out: out.path, run, ...(shard === undefined && { content: site.content }) };
}

function merging(values: OptionValues, parts: readonly string[], tools: BuildTools): Task {
  if (text(values, 'shard') !== undefined) throw notTogether('--merge', '--shard');
  const site = siteOptions(values);
  const typed = {
    content: text(values, 'content') === undefined ? undefined : site.content,
    edition: text(values, 'edition') === undefined ? undefined : site.edition,
    now: text(values, 'now'),
  };
  const out = outOf(values, site.content);
  const request = { parts, out, typed, ownContent: site.content, whenFit: whenFit(values, typed.edition) };
  return { out: out.path, run: (progress, signal) => mergeSite(request, tools, progress, signal) };
}

const outOf = (values: OptionValues, content: string) =>
  outFolder(text(values, 'out') ?? join(HOME, 'dist'), process.cwd(), { project: HOME, content });
