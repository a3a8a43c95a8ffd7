import { allDrifts, changedBlocks, type Drift } from '../src/check/drift.ts';
import { loadContent, type LoadedContent } from '../src/check/load.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { driftNamed } from './lib/drift/find.ts';
import { markDone } from './lib/drift/mark-done.ts';
import { ExpectedError } from './lib/expected-error.ts';
import { SITE_OPTIONS, siteOptions, text } from './lib/site-options.ts';
import { undoable } from './lib/undo/record.ts';
import { inYourLanguage } from './lib/words.ts';

const TRANSLATED = {
  name: 'translated',
  summary: {
    en: 'Says that a translation is up to date with its source, or one of its blocks; npm run drift shows what has changed.',
    fr: 'Dit qu’une traduction est à jour de sa source, ou l’un de ses blocs ; npm run drift montre ce qui a changé.',
  },
  operands: {
    file: { value: 'FILE', optional: true, help: { en: 'The translation.', fr: 'La traduction.' } },
  },
  options: {
    block: {
      value: 'N',
      help: {
        en: 'Only the block of this number, as npm run drift counts.',
        fr: 'Seulement le bloc de ce numéro, comme npm run drift les compte.',
      },
    },
    new: {
      help: {
        en: 'In the place of a file: all translations of which nobody has ever said so.',
        fr: 'Au lieu d’un fichier : toutes les traductions dont personne ne l’a encore jamais dit.',
      },
    },
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
  },
} as const satisfies CommandSpec;

/** Exit codes: 0 marked; 1 nothing has changed at that block; 2 the options or the machine. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(TRANSLATED, args);
  if (values['help'] === true) {
    console.log(helpText(TRANSLATED));
    return 0;
  }
  const options = siteOptions(values);
  const content = await loadContent(options.content, options.now);
  const drifts = chosen(content, text(values, 'file'), values['new'] === true);
  const block = blockOf(text(values, 'block'));
  await undoable('translated', options.content, () => markDone(options.content, drifts, block));
  for (const { entry } of drifts) console.log(entry.file);
  await sayWhatIsLeft(options, drifts);
  return 0;
}

function chosen(content: LoadedContent, file: string | undefined, isNew: boolean): Drift[] {
  if (isNew && file === undefined) return allDrifts(content).filter(({ isRecorded }) => !isRecorded);
  if (file !== undefined && !isNew) return [driftNamed(content, file)];
  throw new ExpectedError({
    en: 'Name a translation, or give --new. npm run drift lists those that changed.',
    fr: 'Nommez une traduction, ou donnez --new. npm run drift dit lesquelles ont changé.',
  });
}

function blockOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d{1,4}$/.test(typed)) return Number(typed);
  throw new ExpectedError({ en: `--block takes a number, not “${typed}”.`, fr: `--block demande un numéro, pas « ${typed} ».` });
}

async function sayWhatIsLeft({ content, now }: { content: string; now: string }, drifts: readonly Drift[]): Promise<void> {
  const [only, ...others] = drifts;
  if (only === undefined || others.length > 0) return;
  const after = driftNamed(await loadContent(content, now), only.entry.file);
  const left = changedBlocks(after);
  if (left.length > 0)
    console.log(inYourLanguage({ en: `Still to look at: ${left.join(', ')}`, fr: `Encore à regarder : ${left.join(', ')}` }));
}
