import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../../src/check/index.ts';
import { readOwnWords } from '../../../src/check/interface-words.ts';
import { problemLine } from '../../../src/check/problem.ts';
import type { Proposal } from '../../../src/domain/proposals/fields.ts';
import { writeWhole } from '../champions/write-file.ts';
import type { OptionValues } from '../command-line.ts';
import { readGiven } from '../given-file.ts';
import { knownContent } from '../new/known.ts';
import { siteOptions, text } from '../site-options.ts';
import { commandLanguage, inYourLanguage } from '../words.ts';
import { draftOf } from './draft.ts';
import { declining } from './letters.ts';
import { formWords, readLetter } from './read-letter.ts';

/** Reads the letters one by one; one that holds no proposal is said, and hinders no other. */
export async function inbox(files: readonly string[], values: OptionValues): Promise<number> {
  const { content, now } = siteOptions(values);
  const words = formWords(await readOwnWords(content));
  const known = knownContent(content);
  let code = 0;
  const filed: string[] = [];
  for (const file of files) {
    const bytes = await readGiven(file);
    const { proposal, attached } = await readLetter(bytes, words);
    if (proposal === undefined) {
      console.log(
        visible(
          inYourLanguage({
            en: `${file}: no proposal. A letter of the page “Send us an idea” has its questions with the answers below them.`,
            fr: `${file} : aucune proposition. Une lettre de la page « Proposer » a ses questions, avec les réponses dessous.`,
          }),
        ),
      );
      code = 1;
      continue;
    }
    if (values['decline'] === true) {
      console.log(visible(declining(proposal, text(values, 'reason'))));
      continue;
    }
    console.log(visible(shown(file, proposal, attached)));
    if (values['dry-run'] === true) continue;
    const path = fileDraft(await draftOf(proposal, { known, content, now }), content);
    if (path !== undefined) filed.push(path);
  }
  if (filed.length > 0) await sayFiled(filed, content, now);
  return code;
}

/** Writes a draft beside those that are there; the same one twice is there already. */
function fileDraft({ path, text: draft }: { path: string; text: string }, content: string): string | undefined {
  for (let number = 1; ; number += 1) {
    const own = number === 1 ? path : path.replace(/\.mdx$/, `-${number}.mdx`);
    const whole = join(content, own);
    if (!existsSync(whole)) {
      writeWhole(whole, draft);
      return own;
    }
    if (readFileSync(whole, 'utf8') !== draft) continue;
    console.log(inYourLanguage({ en: `= ${own}: already filed`, fr: `= ${own} : déjà rangé` }));
    return undefined;
  }
}

async function sayFiled(filed: readonly string[], content: string, now: string): Promise<void> {
  const { problems } = await checkContent(content, { language: commandLanguage(), now });
  for (const path of filed) {
    console.log(
      inYourLanguage({ en: `+ ${path} (a draft: only the preview shows it)`, fr: `+ ${path} (un brouillon : seul l’aperçu le montre)` }),
    );
    for (const problem of problems.filter(({ file }) => file === path)) console.log(`  ${problemLine(problem)}`);
  }
}

/** A proposal as a person reads it, with what is missing. */
function shown(file: string, proposal: Proposal, attached: readonly string[]): string {
  const { kind, title, text: words, link, people, name } = proposal;
  const needsConsent = kind === 'photo' || kind === 'customer' || kind === 'voice';
  const lines = [
    inYourLanguage({ en: `${file}: ${kind ?? 'no kind given'}`, fr: `${file} : ${kind ?? 'sans genre'}` }),
    `  ${title}`,
    ...words.split('\n').map((line) => `  | ${line}`),
    link && `  ${link}`,
    people && `  ${people}`,
    name !== undefined && inYourLanguage({ en: `  To be named: ${name}`, fr: `  À nommer : ${name}` }),
    attached.length > 0 &&
      inYourLanguage({ en: `  Attached, not opened: ${attached.join(', ')}`, fr: `  Joints, non ouverts : ${attached.join(', ')}` }),
    title === '' && inYourLanguage({ en: '  ! No title: give it one.', fr: '  ! Pas de titre : donnez-lui-en un.' }),
    words === '' && inYourLanguage({ en: '  ! No text: ask for three sentences.', fr: '  ! Pas de texte : demandez trois phrases.' }),
    needsConsent &&
      people === '' &&
      inYourLanguage({
        en: '  ! Nobody says who has agreed: ask before anything is published.',
        fr: '  ! Rien ne dit qui a donné son accord : demandez avant de publier quoi que ce soit.',
      }),
  ];
  return lines.filter((line) => line !== false && line !== '').join('\n');
}

/** What a terminal may show of a letter: nothing that moves its cursor or turns its text round. */
const visible = (words: string): string => words.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
