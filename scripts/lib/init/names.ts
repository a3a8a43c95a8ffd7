import { plainField } from '../../../src/domain/text/plain-field.ts';
import type { Words } from '../words.ts';

/** Signs that nobody sees or that turn the direction of a text: they come with what is pasted, and belong to no name. */
const unseen = /[\p{Cc}\p{Cs}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFF]/gu;

/** What texts and fields would take for markup, whoever wrote it. */
const markup = /\(\(|\)\)|\[\[|\]\]|\*\*|\]\(|<[^<>]*>|&#?\w+;/;

/** A line as typed, in one piece; nothing where nothing can be seen of it. */
export const plain = (typed: string | undefined): string | undefined =>
  typed?.replace(/\s+/g, ' ').replace(unseen, '').trim().normalize('NFC') || undefined;

/** What keeps a name from standing in texts. */
export function nameFaults(option: 'name' | 'programme', name: string, longest: number): Words[] {
  const faults: Words[] = [];
  if ([...name].length > longest)
    faults.push({ en: `--${option} takes ${longest} letters at most.`, fr: `--${option} admet ${longest} lettres au plus.` });
  if (!/[\p{L}\p{N}]/u.test(name))
    faults.push({
      en: `--${option} “${name}” has no letter and no digit in it.`,
      fr: `--${option} « ${name} » n’a ni lettre ni chiffre.`,
    });
  const found = markup.exec(name)?.[0];
  if (found !== undefined)
    faults.push({
      en: `--${option}: “${found}” would be read as markup; leave it out.`,
      fr: `--${option} : « ${found} » serait lu comme une balise ; retirez-le.`,
    });
  else if (plainField(name) !== name)
    faults.push({
      en: `--${option} “${name}” cannot stand in a sentence: write it in words that one can read.`,
      fr: `--${option} « ${name} » ne peut pas tenir dans une phrase : écrivez-le en mots lisibles.`,
    });
  return faults;
}

/** What a site is called where nobody says: after the company, as far as that fits. */
export function programmeOf(name: string, language: string, longest: number): string {
  // “la Poste” begins with a capital where it is the name of a site.
  const called = name.charAt(0).toUpperCase() + name.slice(1);
  const online = language === 'fr' ? `${called} en ligne` : `${called} online`;
  const fits = (title: string): boolean => [...title].length <= longest;
  if (fits(online)) return online;
  const words = called.split(' ');
  while (words.length > 1 && !fits(words.join(' '))) words.pop();
  return [...words.join(' ').replace(/(?:[\s,&+–-]|\p{P})+$/u, '')].slice(0, longest).join('') || 'Online';
}
