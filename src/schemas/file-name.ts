import { plainLetters } from './plain-letters.ts';

/** The same name in small ASCII letters, digits and hyphens; underscores and further dots become hyphens too. */
export function repairName(name: string): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  const plain = plainLetters(stem)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return (plain === '' ? 'untitled' : plain) + extension.toLowerCase();
}
