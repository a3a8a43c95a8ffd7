import { cancel, isCancel, text } from '@clack/prompts';
import { commandLanguage } from '../words.ts';
import { newSite, type Typed } from './request.ts';

/** What a terminal asks, in order; a blank answer takes what is proposed. */
const questions = {
  name: { en: 'The company’s name', fr: 'Le nom de l’entreprise' },
  programme: { en: 'What the programme and its site are called', fr: 'Le nom du programme et de son site' },
  languages: { en: 'The languages, by their codes: en, de', fr: 'Les langues, par leurs codes : fr, en' },
  country: { en: 'The country, by its code', fr: 'Le pays, par son code' },
  colour: {
    en: 'The brand’s colour, such as #e30613 (blank: Flambeau’s)',
    fr: 'La couleur de la marque, comme #e30613 (vide : celles de Flambeau)',
  },
  logo: {
    en: 'The logo, an SVG or a PNG file (blank: none for now)',
    fr: 'Le logo, un fichier SVG ou PNG (vide : aucun pour l’instant)',
  },
  contact: { en: 'A shared mailbox', fr: 'Une boîte aux lettres partagée' },
  phone: { en: 'The desk’s telephone number', fr: 'Le téléphone du guichet' },
  url: { en: 'Where the site will be published', fr: 'L’adresse où le site sera publié' },
};

/** Asks in a terminal for what the command line does not say; elsewhere all has a default. Undefined when the person leaves. */
export async function askForMissing(folder: string, given: Typed): Promise<Typed | undefined> {
  const inTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (!inTerminal || Object.values(given).some((value) => value !== undefined)) return given;
  const language = commandLanguage();
  const answers: Record<string, string | undefined> = { ...given };
  for (const [name, words] of Object.entries(questions)) {
    const fault = (typed: string | undefined): string | undefined => {
      try {
        newSite(folder, { ...answers, [name]: typed?.trim() || undefined });
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    const proposed = newSite(folder, answers) as unknown as Record<string, unknown>;
    const proposal = typeof proposed[name] === 'object' ? '' : String(proposed[name] ?? '');
    const answer = await text({ message: words[language], placeholder: proposal, validate: fault });
    if (isCancel(answer)) {
      cancel(language === 'fr' ? 'Rien n’a été écrit.' : 'Nothing was written.');
      return undefined;
    }
    answers[name] = (answer ?? '').trim() || undefined;
  }
  return answers;
}
