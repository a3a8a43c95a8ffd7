import { plainLetters } from './plain-letters.ts';

/** Names that Windows keeps for devices, with any extension (learn.microsoft.com, “Naming files, paths, and namespaces”). */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Whether Windows can have no file of this name: “Aux” is also somebody’s name. */
export const isDeviceName = (name: string): boolean => device.test(name);

/** The same name in small ASCII letters, digits and hyphens; underscores and further dots become hyphens too. */
export function repairName(name: string): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  const plain = plainLetters(stem)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return (plain === '' ? 'untitled' : plain) + extension.toLowerCase();
}

/** So many letters of a file’s name leave room for its folders in an address: some hosts stop at 120. */
const LONGEST = 60;

/**
 * A name without extension for a file of which only a title or a person’s name is known: “Orvane 2.0: what’s new” has no
 * extension, whatever follows its dot. `untitled` where no Latin letter or digit is in it.
 */
export const fileStem = (words: string): string => repairName(words.replaceAll('.', ' ')).slice(0, LONGEST).replace(/-+$/, '');
