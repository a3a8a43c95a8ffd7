import { drawableText } from '../curate/drawable.ts';
import type { Words } from '../words.ts';
import { nameFaults, plain } from './names.ts';

/** What share images could not draw of the names as typed; to tell it takes the fonts. */
export async function undrawableFaults(typed: Readonly<Record<string, string | undefined>>): Promise<Words[]> {
  const faults: Words[] = [];
  for (const option of ['name', 'programme'] as const) {
    const name = plain(typed[option]) ?? '';
    if (name === '' || nameFaults(option, name, Infinity).length > 0 || (await drawableText(name, 'en')) === name) continue;
    faults.push({
      en: `--${option} “${name}” has letters or signs that no font of the site draws; write it another way.`,
      fr: `--${option} « ${name} » a des lettres ou des signes qu’aucune police du site ne dessine ; écrivez-le autrement.`,
    });
  }
  return faults;
}
