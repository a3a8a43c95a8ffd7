import type { Edition } from '../../../src/schemas/edition.ts';
import { dateFormatOf, listFormatOf } from '../../../src/i18n/intl.ts';
import { commandLanguage, inYourLanguage } from '../words.ts';
import type { Dossier } from './dossier.ts';

const both = (en: string, fr: string): string => inYourLanguage({ en, fr });

/** What the site holds on a person, for them to read: no field’s name without its meaning, and no day without its month. */
export function dossierMarkdown({ id, file, photo, data, text: source, sponsor, sponsored, mentions, output }: Dossier): string {
  const language = commandLanguage();
  const format = dateFormatOf(language === 'fr' ? 'fr' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const date = (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  const lists = listFormatOf(language === 'fr' ? 'fr' : 'en-GB');
  const scope = { internal: both('inside the group', 'à l’intérieur du groupe'), public: both('in public', 'en public') };
  const where = (scopes: readonly Edition[]) =>
    scopes.length === 0 ? both('nowhere', 'nulle part') : lists.format(scopes.map((one) => scope[one]));
  const list = (items: readonly string[], none: string) => (items.length === 0 ? [none] : items.map((item) => `- ${item}`));
  const { consent } = data;
  const sections: [string, string[]][] = [
    [
      both('Your consent', 'Votre consentement'),
      consent === undefined
        ? [both('None is recorded. You are listed nowhere.', 'Aucun n’est enregistré. Vous ne figurez nulle part.')]
        : [
            both(
              `You gave it on ${date(consent.date)}, and it ends on ${date(consent.until)}.`,
              `Vous l’avez donné le ${date(consent.date)}, et il prend fin le ${date(consent.until)}.`,
            ),
            both(
              `You may be listed ${where(consent.scopes)}. Your photo may be shown ${where(consent.photo)}.`,
              `Vous pouvez figurer ${where(consent.scopes)}. Votre photo peut se montrer ${where(consent.photo)}.`,
            ),
            both('You can withdraw it at any time, without a reason.', 'Vous pouvez le retirer à tout moment, sans donner de raison.'),
          ],
    ],
    [
      both('Your listing', 'Votre fiche'),
      [both(`It is the file ${file}, word for word:`, `C’est le fichier ${file}, mot pour mot :`), '', '```yaml', source.trimEnd(), '```'],
    ],
    [
      both('Your photo', 'Votre photo'),
      [photo ?? both('None is held. The site draws your initials.', 'Aucune. Le site dessine vos initiales.')],
    ],
    [
      both('The torch', 'Le flambeau'),
      [
        both(`Champion since ${date(data.labelled)}.`, `Champion ou championne depuis le ${date(data.labelled)}.`),
        sponsor === undefined
          ? both('Nobody is recorded as your sponsor.', 'Personne n’est enregistré comme votre parrain ou marraine.')
          : both(
              `It came from ${sponsor.name ?? 'someone who is not listed'} (${sponsor.id}).`,
              `Il vient de ${sponsor.name ?? 'quelqu’un qui ne figure plus'} (${sponsor.id}).`,
            ),
        ...(sponsored.length === 0
          ? [both('You are not recorded as anybody’s sponsor.', 'Vous n’êtes enregistré comme parrain ou marraine de personne.')]
          : [both('You passed it to:', 'Vous l’avez passé à :'), '', ...sponsored.map(({ name, id: other }) => `- ${name} (${other})`)]),
      ],
    ],
    [
      both('Where else you are named', 'Où vous êtes aussi nommé'),
      list(
        mentions.map(({ file: path, line, column, text }) => `${path}:${line}:${column}${text === '' ? '' : ` · ${text}`}`),
        both(
          'Nowhere in the stories, posts, sessions, communities, accounts and pages.',
          'Nulle part dans les récits, posts, séances, communautés, comptes et pages.',
        ),
      ),
    ],
    [
      both('What the site makes of it', 'Ce que le site en fait'),
      output === undefined
        ? [
            both(
              'There is no finished site on this machine to look in. A listing makes: a page in each language, a vCard, share images with the name, entries in the directory, in the lineage and in the site’s search.',
              'Il n’y a pas de site fini sur cette machine où chercher. Une fiche donne : une page dans chaque langue, une vCard, des images de partage qui portent le nom, des lignes dans l’annuaire, dans la lignée et dans la recherche du site.',
            ),
          ]
        : list(output, both('No file of the finished site holds you.', 'Aucun fichier du site fini ne vous contient.')),
    ],
    [
      both('What is not held', 'Ce qui n’est pas détenu'),
      [
        both(
          'No account, no password, no visit, no click, no count of what you post, no result of an exercise, no draft: what you type and tick stays in your browser. Your written agreement is kept by the programme, not here.',
          'Ni compte, ni mot de passe, ni visite, ni clic, ni nombre de posts, ni résultat d’exercice, ni brouillon : ce que vous tapez et cochez reste dans votre navigateur. Votre accord écrit est gardé par le programme, pas ici.',
        ),
        both(
          'Earlier versions of these files may be in the content’s history (git) and in backups, until they are purged as the privacy page says.',
          'D’anciennes versions de ces fichiers peuvent se trouver dans l’historique du contenu (git) et dans les sauvegardes, jusqu’à la purge que dit la page sur la vie privée.',
        ),
      ],
    ],
  ];
  return `# ${both('What the site holds on', 'Ce que le site détient sur')} ${data.name} (${id})\n\n${sections.map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}\n`).join('\n')}`;
}
