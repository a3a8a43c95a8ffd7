import type { CollectionName } from '../../schemas/index.ts';
import { collectionLabels } from './collections.ts';
import { labels } from './labels.ts';
import { peopleHelp } from './help/people.ts';
import { settingsHelp } from './help/settings.ts';
import { textsHelp } from './help/texts.ts';

/** The languages in which editors read: those of the commands and of the manuals. */
export type EditingLanguage = 'en' | 'fr';

const helps = new Map(Object.entries({ ...textsHelp, ...peopleHelp, ...settingsHelp }));

/** What a field is called: `owner` → “Page owner”. One that has no words yet keeps its name, which a test refuses. */
export function fieldLabel(name: string, language: EditingLanguage): string {
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  return label?.[language === 'fr' ? 1 : 0] ?? name;
}

/** What a schema says of a field, in the editor’s language. A sentence that is not translated stays English, which a test refuses. */
export function fieldHelp(help: string, language: EditingLanguage): string {
  return language === 'fr' ? (helps.get(help) ?? help) : help;
}

export function collectionLabel(collection: CollectionName, language: EditingLanguage): string {
  return collectionLabels[collection][language === 'fr' ? 1 : 0];
}
