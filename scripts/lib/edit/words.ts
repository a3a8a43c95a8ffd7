import { frenchSpaces } from '../../../src/check/messages.ts';
import { MOST_PICTURE_BYTES } from './server.ts';
import type { CommandLanguage, Words } from '../words.ts';

const words = {
  title: { en: 'Edit the site', fr: 'Modifier le site' },
  all: { en: 'All pages', fr: 'Toutes les pages' },
  find: { en: 'Find by title or file', fr: 'Trouver par titre ou par fichier' },
  nothing: { en: 'No page has these words in its title or its file.', fr: 'Aucune page n’a ces mots dans son titre ou son fichier.' },
  lead: {
    en: 'Choose a page. What you save goes into its file; npm run undo takes it back.',
    fr: 'Choisissez une page. Ce que vous enregistrez va dans son fichier ; npm run undo le reprend.',
  },
  due: { en: 'What is due', fr: 'Ce qui est à faire' },
  translations: { en: 'Translations to bring up to date', fr: 'Traductions à mettre à jour' },
  begin: { en: 'New page', fr: 'Nouvelle page' },
  kind: { en: 'What do you want to write?', fr: 'Que voulez-vous écrire ?' },
  newTitle: { en: 'Its title, or the person’s name', fr: 'Son titre, ou le nom de la personne' },
  needsTitle: { en: 'It needs a title.', fr: 'Il faut un titre.' },
  inWhich: { en: 'In which language?', fr: 'Dans quelle langue ?' },
  inAll: { en: 'All of them: {languages}', fr: 'Toutes : {languages}' },
  ofModule: { en: 'Of which module?', fr: 'De quel module ?' },
  beginNow: { en: 'Write it', fr: 'L’écrire' },
  beginHelp: {
    en: 'A draft that passes the check is written, and its form opens: replace what says “Replace”.',
    fr: 'Un brouillon qui passe la vérification est écrit, et son formulaire s’ouvre : remplacez ce qui dit « Remplacez ».',
  },
  delete: { en: 'Delete this page', fr: 'Supprimer cette page' },
  deleteHelp: {
    en: 'Deletes {files}. npm run undo brings it back. Links to it from other pages become mistakes, which the check lists.',
    fr: 'Supprime {files}. npm run undo le fait revenir. Les liens d’autres pages vers elle deviennent des erreurs, que la vérification énumère.',
  },
  deleteNow: { en: 'Delete', fr: 'Supprimer' },
  rename: { en: 'Change its address', fr: 'Changer son adresse' },
  renameHelp: {
    en: 'The page is now at {address}. Its files get another name in all languages, links to it are brought up to date, and whoever uses the old address is led to the new one. npm run undo takes it back.',
    fr: 'La page est à {address}. Ses fichiers changent de nom dans toutes les langues, les liens qui y mènent sont mis à jour, et qui emploie l’ancienne adresse arrive à la nouvelle. npm run undo revient en arrière.',
  },
  renameTo: { en: 'New name, in small letters, digits and hyphens', fr: 'Nouveau nom, en minuscules, chiffres et traits d’union' },
  renameNow: { en: 'Change the address', fr: 'Changer l’adresse' },
  renameName: {
    en: 'Nothing was renamed. It needs another name, of Latin letters or digits.',
    fr: 'Rien n’a été renommé. Il faut un autre nom, en lettres latines ou en chiffres.',
  },
  renameTaken: { en: 'Nothing was renamed: another page is at {address}.', fr: 'Rien n’a été renommé : une autre page est à {address}.' },
  renameMistakes: {
    en: 'Nothing was renamed, since the check would then find: {found}',
    fr: 'Rien n’a été renommé, car la vérification trouverait alors : {found}',
  },
  picture: { en: 'Picture…', fr: 'Image…' },
  pictureLarge: {
    en: 'The picture is larger than {megabytes} MB: make it smaller, or put it in the folder yourself. Nothing was added.',
    fr: 'L’image dépasse {megabytes} Mo : réduisez-la, ou mettez-la vous-même dans le dossier. Rien n’a été ajouté.',
  },
  pictureNone: { en: 'it is no picture.', fr: 'ce n’est pas une image.' },
  pictureRefused: { en: 'The picture was not added: {message}', fr: 'L’image n’a pas été ajoutée : {message}' },
  person: {
    en: 'A person leaves with npm run champions -- withdraw, which takes out their photo and their mentions as well. Nothing was deleted.',
    fr: 'Une personne part avec npm run champions -- withdraw, qui retire aussi sa photo et ses mentions. Rien n’a été supprimé.',
  },
  untranslated: { en: 'not translated', fr: 'non traduite' },
  draft: { en: 'draft', fr: 'brouillon' },
  show: { en: 'Show', fr: 'Afficher' },
  preview: { en: 'Preview', fr: 'Aperçu' },
  previewOf: { en: 'Preview of what is saved', fr: 'Aperçu de ce qui est enregistré' },
  previewStarts: {
    en: 'The preview shows the page as it was last saved. It takes a moment to start.',
    fr: 'L’aperçu montre la page telle qu’elle a été enregistrée. Il met un moment à démarrer.',
  },
  save: { en: 'Save', fr: 'Enregistrer' },
  saved: { en: 'Saved.', fr: 'Enregistré.' },
  unchanged: { en: 'Nothing has changed since you last saved.', fr: 'Rien n’a changé depuis le dernier enregistrement.' },
  unsaved: { en: 'Not saved yet.', fr: 'Pas encore enregistré.' },
  lost: {
    en: 'The editor has been stopped: start npm run edit again, in another window, before you close this page. What you have typed is still here.',
    fr: 'L’éditeur est arrêté : relancez npm run edit, dans une autre fenêtre, avant de fermer cette page. Ce que vous avez écrit est toujours là.',
  },
  fine: { en: 'The check has nothing to say.', fr: 'La vérification n’a rien à dire.' },
  toRepair: { en: 'To repair', fr: 'À corriger' },
  body: { en: 'Text of the page', fr: 'Texte de la page' },
  insert: { en: 'Insert…', fr: 'Insérer…' },
  insertHelp: {
    en: 'Puts an example at the cursor. Replace its words by yours.',
    fr: 'Met un exemple à l’endroit du curseur. Remplacez ses mots par les vôtres.',
  },
  bold: { en: 'Bold', fr: 'Gras' },
  heading: { en: 'Heading', fr: 'Titre' },
  list: { en: 'List', fr: 'Liste' },
  link: { en: 'Link', fr: 'Lien' },
  add: { en: 'Add', fr: 'Ajouter' },
  remove: { en: 'Remove', fr: 'Retirer' },
  up: { en: 'Move up', fr: 'Monter' },
  name: { en: 'Name', fr: 'Nom' },
  optional: { en: 'optional', fr: 'facultatif' },
  none: { en: 'not said', fr: 'non précisé' },
  most: { en: 'at most {count} characters', fr: '{count} caractères au plus' },
  yaml: { en: 'Written as YAML, as in the file.', fr: 'Écrit en YAML, comme dans le fichier.' },
  unreadable: {
    en: 'This file cannot be shown as a form: its YAML cannot be read. Mend it in a text editor, or try npm run check -- --fix, then load this page again.',
    fr: 'Ce fichier ne peut pas être montré comme formulaire : son YAML est illisible. Corrigez-le dans un éditeur de texte, ou essayez npm run check -- --fix, puis rechargez cette page.',
  },
  conflict: {
    en: '{file} has been changed by somebody else, or in another window, since you opened it. Nothing was saved. Copy what you have typed, then load this page again.',
    fr: '{file} a été modifié par quelqu’un d’autre, ou dans une autre fenêtre, depuis que vous l’avez ouvert. Rien n’a été enregistré. Copiez ce que vous avez écrit, puis rechargez cette page.',
  },
  code: {
    en: 'Nothing was saved: the text holds code, which would run on this machine. The message beside it says where.',
    fr: 'Rien n’a été enregistré : le texte contient du code, qui s’exécuterait sur cette machine. Le message à côté dit où.',
  },
  settle: { en: 'This translation is up to date', fr: 'Cette traduction est à jour' },
  settleHelp: {
    en: 'The source has changed since this was translated. Bring the text up to date and save it, then say so here.',
    fr: 'La source a changé depuis cette traduction. Mettez le texte à jour et enregistrez-le, puis dites-le ici.',
  },
  saveFirst: { en: 'Save first.', fr: 'Enregistrez d’abord.' },
  gone: { en: 'There is no such page.', fr: 'Cette page n’existe pas.' },
} satisfies Record<string, Words>;

export type EditWord = keyof typeof words;
export type Say = (key: EditWord, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the editor in a language; `{name}` in them is a value. */
export const sayIn =
  (language: CommandLanguage): Say =>
  (key, values = {}) =>
    spaced(words[key][language], language).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** French words with their no-break spaces. */
export const spaced = (text: string, language: CommandLanguage): string => (language === 'fr' ? frenchSpaces(text) : text);

/** What the page’s script says by itself. */
export function clientWords(say: Say): Record<string, string> {
  const megabytes = MOST_PICTURE_BYTES / 1_000_000;
  const keys = [
    'saved',
    'unchanged',
    'unsaved',
    'lost',
    'fine',
    'toRepair',
    'nothing',
    'saveFirst',
    'needsTitle',
    'pictureLarge',
  ] as const satisfies readonly EditWord[];
  return Object.fromEntries(keys.map((key) => [key, say(key, { megabytes })]));
}
