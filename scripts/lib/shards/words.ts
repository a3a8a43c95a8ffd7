import { ExpectedError } from '../expected-error.ts';
import type { Words } from '../words.ts';
import type { Part } from './part.ts';

const share = ({ part, name }: Part) => `${name} (${part.index}/${part.of})`;

export function notAShard(typed: string): ExpectedError {
  return new ExpectedError({
    en: `--shard takes a share and their number, such as 2/4 for the second of four; “${typed}” is none.`,
    fr: `--shard attend une part et leur nombre, par exemple 2/4 pour la deuxième de quatre ; « ${typed} » n’en est pas une.`,
  });
}

export function shardNeedsOut(): ExpectedError {
  return new ExpectedError({
    en: '--shard makes a part of a site, which is not to be published: name a folder for it with --out.',
    fr: '--shard fait une part d’un site, qui n’est pas à publier : nommez son dossier avec --out.',
  });
}

export function notTogether(one: string, other: string): ExpectedError {
  return new ExpectedError({ en: `${one} and ${other} do not go together.`, fr: `${one} et ${other} ne vont pas ensemble.` });
}

export function onlyWithMerge(word: string): ExpectedError {
  return new ExpectedError({
    en: `“${word}” is no option of build. Options begin with --, and folders of parts follow --merge; see --help.`,
    fr: `« ${word} » n’est pas une option de build. Les options commencent par --, et les dossiers de parts suivent --merge ; voir --help.`,
  });
}

export function holdsSite(path: string): ExpectedError {
  return new ExpectedError({
    en: `${path} holds a finished site, which a part must not replace. Nothing was changed. Name another folder with --out.`,
    fr: `${path} contient un site fini, qu’une part ne doit pas remplacer. Rien n’a changé. Nommez un autre dossier avec --out.`,
  });
}

export function holdsPart(path: string): ExpectedError {
  return new ExpectedError({
    en: `${path} holds a part of a site (--shard), which a whole one must not replace. Nothing was changed. Name another folder with --out.`,
    fr: `${path} contient une part d’un site (--shard), qu’un site entier ne doit pas remplacer. Rien n’a changé. Nommez un autre dossier avec --out.`,
  });
}

export function noPart(name: string): ExpectedError {
  return new ExpectedError({
    en: `${name} is no part of a site. One is made by: npm run build -- --shard 1/2 --out ${name}`,
    fr: `${name} n’est pas une part d’un site. On en fait une avec : npm run build -- --shard 1/2 --out ${name}`,
  });
}

/** @param file the first file that is not as it was made, and how many there are */
export function brokenPart(name: string, file: string, count: number): ExpectedError {
  const more = count > 1 ? { en: ` and ${count - 1} more`, fr: ` et ${count - 1} autres` } : { en: '', fr: '' };
  return new ExpectedError({
    en: `${name} is not whole: ${file}${more.en} is missing or has changed since it was made. Make this part again, or copy it again. What was published has not changed.`,
    fr: `${name} n’est pas complète : ${file}${more.fr} manque ou a changé depuis. Refaites cette part, ou copiez-la de nouveau. Ce qui était publié n’a pas changé.`,
  });
}

export function differentParts(what: Words, [one, other]: readonly [Part, Part], values: readonly [string, string]): ExpectedError {
  const said = `${share(one)}: ${values[0]}; ${share(other)}: ${values[1]}`;
  return new ExpectedError({
    en: `These are not parts of one site, the ${what.en} differs. ${said}. Make them again from the same content, on one day, for one edition.`,
    fr: `Ce ne sont pas les parts d’un même site, ${what.fr} différent. ${said}. Refaites-les du même contenu, pour un même jour et une même édition.`,
  });
}

export function sameShare(one: Part, other: Part): ExpectedError {
  return new ExpectedError({
    en: `The same part is there twice: ${share(one)} and ${share(other)}.`,
    fr: `La même part est là deux fois : ${share(one)} et ${share(other)}.`,
  });
}

export function missingParts(missing: readonly number[], of: number): ExpectedError {
  if (of === 0)
    return new ExpectedError({
      en: '--merge needs the folders of the parts: npm run build -- --merge PART PART --out dist',
      fr: '--merge demande les dossiers des parts : npm run build -- --merge PART PART --out dist',
    });
  const list = missing.map((index) => `${index}/${of}`).join(', ');
  return new ExpectedError({
    en: `Not all parts are there: ${list} is missing. What was published has not changed.`,
    fr: `Toutes les parts ne sont pas là : il manque ${list}. Ce qui était publié n’a pas changé.`,
  });
}

/** Two parts hold different bytes under one name: the machines are not alike, or a page is made by chance. */
export function disagreement(path: string, one: Part, other: Part): ExpectedError {
  return new ExpectedError({
    en: `${share(one)} and ${share(other)} hold different files of the name ${path}. Make all parts with the same packages (npm ci). What was published has not changed.`,
    fr: `${share(one)} et ${share(other)} contiennent des fichiers différents du nom ${path}. Faites toutes les parts avec les mêmes paquets (npm ci). Ce qui était publié n’a pas changé.`,
  });
}

/** An option that says something else than the parts. */
export function otherThanParts(option: string, typed: string, { name }: Part, made: string): ExpectedError {
  return new ExpectedError({
    en: `--${option} ${typed} is not what the parts were made with: ${name} has ${made}. Leave the option out, or make the parts again.`,
    fr: `--${option} ${typed} n’est pas ce avec quoi les parts ont été faites : ${name} a ${made}. Retirez l’option, ou refaites les parts.`,
  });
}

export const contentElsewhere: Words = {
  en: 'The content of these parts is not on this machine: what its editors must know was said when each part was made.',
  fr: 'Le contenu de ces parts n’est pas sur cette machine : ce que ses auteurs doivent savoir a été dit quand chaque part a été faite.',
};
