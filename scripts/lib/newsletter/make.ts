import { join, relative } from 'node:path';
import { inspect, inWords, type LoadedContent, type LoadedEntry } from '../../../src/check/index.ts';
import { allInterfaceWords, ownWordsOf } from '../../../src/check/interface-words.ts';
import { borrowedIn } from '../../../src/output/borrowed/index.ts';
import { loadContent } from '../../../src/check/load.ts';
import { Messages } from '../../../src/check/messages.ts';
import { problemLine } from '../../../src/check/problem.ts';
import { lastWeekday } from '../../../src/domain/newsletter/month.ts';
import type { Settings } from '../../../src/schemas/settings.ts';
import { writeWhole } from '../champions/write-file.ts';
import { ExpectedError } from '../expected-error.ts';
import { commandLanguage, inYourLanguage, type Words } from '../words.ts';
import { chatText } from './chat.ts';
import { cidOf, emlOf } from './eml.ts';
import { htmlOf } from './html.ts';
import { letterOf, type NewsletterLetter } from './letter.ts';
import { picturesOf } from './pictures.ts';
import { plainText } from './plain.ts';
import { previews } from './preview.ts';
import { propose } from './propose.ts';
import { proposalFile } from './proposal-file.ts';
import { readableBy } from './readable.ts';
import { languagesOf, type NewsletterRequest } from './request.ts';
import { mailFaults } from './rules.ts';
import { commandTranslations } from './words.ts';

const say = (words: Words) => console.error(inYourLanguage(words));

/** Proposes the month’s file in each language that lacks it, then makes what goes out from the files. Resolves to the exit code. */
export async function newsletterFiles(request: NewsletterRequest): Promise<number> {
  const before = await loadContent(request.content, request.now);
  const languages = languagesOf(request.language, settingsOf(before).languages);
  const proposed = languages.filter((language) => fileOf(before, language, request.month) === undefined);
  for (const language of proposed) proposeFile(before, language, request);
  const content = proposed.length > 0 ? await loadContent(request.content, request.now) : before;
  const problems = problemsOf(content, request.month, languages);
  for (const line of problems) console.log(line);
  if (problems.length > 0) {
    say({ en: '\nNothing was made: repair this first.', fr: '\nRien n’a été fait : corrigez d’abord cela.' });
    return 1;
  }
  let right = true;
  for (const language of languages) right = (await makeOne(content, language, request)) && right;
  return right ? 0 : 1;
}

/** The settings. Throws an ExpectedError that says what is wrong with them. */
function settingsOf(content: LoadedContent): Settings {
  if (content.settings !== undefined) return content.settings;
  const wrong = inWords(inspect(content), new Messages(commandLanguage())).filter(({ file }) => file.startsWith('settings/'));
  const lines = wrong.map(problemLine).join('\n');
  throw new ExpectedError(
    {
      en: `${lines}\nThe newsletter’s links need the settings (url, languages, contacts): repair settings/site.yaml first.`,
      fr: `${lines}\nLes liens de la lettre demandent les réglages (url, languages, contacts) : corrigez d’abord settings/site.yaml.`,
    },
    { exitCode: 1 },
  );
}

const fileOf = (content: LoadedContent, language: string, month: string): LoadedEntry<'newsletters'> | undefined =>
  content.of('newsletters').find(({ id }) => id === `${language}/${month}`);

/** Writes a file that was not there: what somebody wrote is never replaced. */
function proposeFile(content: LoadedContent, language: string, { month, now, content: folder }: NewsletterRequest): void {
  const settings = settingsOf(content);
  const twin = content.of('newsletters').find(({ key, data }) => key === month && data !== undefined)?.data;
  const publish = twin?.publish ?? lastWeekday(month);
  const day = publish > now ? publish : now;
  const named = new Set(
    content
      .of('newsletters')
      .filter(({ key }) => key !== month)
      .flatMap(({ data }) => [
        ...(data?.posts ?? []).map((key) => `posts/${key}`),
        ...(data?.stories ?? []).map((key) => `stories/${key}`),
      ]),
  );
  const readable = readableBy(content, { language, audience: 'internal', now, day });
  const text = proposalFile(propose(readable, { month, day, named }), {
    month,
    publish,
    language,
    settings,
    t: commandTranslations(language, ownWordsOf(content), settings.fallbacks),
  });
  const path = `newsletters/${language}/${month}.mdx`;
  writeWhole(join(folder, path), text);
  const shown = relative('', join(folder, path));
  say({
    en: `Proposed: ${shown}. Write its introduction, choose what stays, then run the command again.`,
    fr: `Proposé : ${shown}. Écrivez son introduction, choisissez ce qui reste, puis relancez la commande.`,
  });
}

/** What the check finds in the month’s own files, and in the settings. */
function problemsOf(content: LoadedContent, month: string, languages: readonly string[]): string[] {
  const files = new Set(['settings/site.yaml', ...languages.map((language) => `newsletters/${language}/${month}.mdx`)]);
  const findings = inspect(content).filter(({ file }) => files.has(file));
  return inWords(findings, new Messages(commandLanguage())).map(problemLine);
}

async function makeOne(content: LoadedContent, language: string, request: NewsletterRequest): Promise<boolean> {
  const { month, now, out, images } = request;
  const settings = settingsOf(content);
  const entry = fileOf(content, language, month)!;
  const data = entry.data!;
  const t = commandTranslations(language, ownWordsOf(content), settings.fallbacks);
  const readable = readableBy(content, { language, audience: data.audience, now, day: data.publish });
  const letter = letterOf(entry, { settings, towns: content.of('towns')[0]?.data?.towns ?? [], language, t, readable });
  const pictures = await picturesOf(letter, { settings, readable, t });
  const shown = new Map(pictures.map((picture) => [picture.key, picture]));
  const borrowed = borrowedIn([language], allInterfaceWords(ownWordsOf(content)), settings.fallbacks);
  const linked = htmlOf(letter, ({ key }) => at(shown.get(key), ({ url }) => url), borrowed);
  const attached = htmlOf(letter, ({ key }) => at(shown.get(key), () => `cid:${cidOf(key, letter)}`), borrowed);
  const text = plainText(letter);
  const isAttached = images === 'attach';
  const eml = await emlOf(letter, {
    html: isAttached ? attached : linked,
    text,
    attached: isAttached ? pictures.map(({ key, file, png }) => ({ cid: cidOf(key, letter), file, png })) : [],
  });
  const name = `newsletter-${month}-${language}`;
  const files: [string, string | Uint8Array][] = [
    [`${name}.html`, linked],
    [`${name}.txt`, text],
    [`${name}-chat.txt`, chatText(letter)],
    [`${name}.eml`, eml],
    ...pictures.map(({ file, png }): [string, Uint8Array] => [`images/${file}`, png]),
  ];
  for (const [file, bytes] of files) writeWhole(join(out, file), bytes);
  if (request.preview) files.push(...(await previews(letter, pictures, out, name, borrowed)));
  console.log(files.map(([file]) => relative('', join(out, file))).join('\n'));
  notices(letter, data.draft, entry);
  const faults = [...mailFaults(linked), ...mailFaults(attached)];
  for (const fault of new Map(faults.map((one) => [one.en, one])).values())
    console.log(`newsletters/${language}/${month}.mdx ${inYourLanguage(fault)}`);
  return faults.length === 0;
}

const at = <Picture extends { alt: string }>(picture: Picture | undefined, src: (picture: Picture) => string) =>
  picture && { src: src(picture), alt: picture.alt };

/** What an editor should know before it goes out. */
function notices(letter: NewsletterLetter, draft: boolean, { file }: LoadedEntry): void {
  if (letter.intro.length === 0)
    say({ en: `${file}: the introduction is still to be written.`, fr: `${file} : l’introduction reste à écrire.` });
  if (draft)
    say({
      en: `${file} is a draft: take “draft: true” out, and its page is published on ${letter.day}.`,
      fr: `${file} est un brouillon : retirez « draft: true », et sa page paraîtra le ${letter.day}.`,
    });
  if (letter.leftOut.length > 0) {
    const all = letter.leftOut.join(', ');
    say({
      en: `${file}: left out, since its readers may not read it on the day (a draft, expired, not yet published, or no consent in force): ${all}.`,
      fr: `${file} : laissé de côté, faute d’être lisible ce jour-là (brouillon, expiré, pas encore paru, ou sans consentement en cours) : ${all}.`,
    });
  }
}
