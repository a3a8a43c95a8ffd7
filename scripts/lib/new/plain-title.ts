import { replaceWords } from '../../../src/domain/named-words/replace.ts';
import type { NamedWords } from '../../../src/domain/named-words/table.ts';
import { plainField } from '../../../src/domain/text/plain-field.ts';
import { drawableText } from '../curate/drawable.ts';
import { ExpectedError } from '../expected-error.ts';

/**
 * Refuses a title that the check would refuse in the file that holds it: what is no mere words, names a word that the
 * settings do not have, or has letters that no share image could draw.
 */
export async function assertPlainTitle(title: string, languages: readonly string[], words: NamedWords): Promise<void> {
  const plain = plainField(title);
  if (plain !== title) {
    const [en, fr] = plain === '' ? ['', ''] : [`: “${plain}”`, ` : « ${plain} »`];
    throw new ExpectedError({
      en: `The title holds tags, Markdown, codes or signs that nobody sees; give it in words alone${en}.`,
      fr: `Le titre contient des balises, du Markdown, des codes ou des signes que personne ne voit ; donnez-le en mots seuls${fr}.`,
    });
  }
  for (const language of languages) {
    const [missing] = replaceWords(title, words, language).missing;
    if (missing !== undefined)
      throw new ExpectedError({
        en: `The title names the word ((${missing.name})), which settings/site.yaml does not give; write it without double brackets.`,
        fr: `Le titre nomme le mot ((${missing.name})), que settings/site.yaml ne donne pas ; écrivez-le sans doubles parenthèses.`,
      });
    if ((await drawableText(title, language)) !== title)
      throw new ExpectedError({
        en: 'The title has letters or signs that no font of the site draws; write it another way.',
        fr: 'Le titre a des lettres ou des signes qu’aucune police du site ne dessine ; écrivez-le autrement.',
      });
  }
}
