import { inYourLanguage } from '../words.ts';
import type { Mention } from './mentions.ts';
import type { WithdrawPlan } from './withdraw.ts';

const both = (en: string, fr: string): string => inYourLanguage({ en, fr });

/** What is about to happen, before somebody says yes. */
export function planLines({ id, name, photo, photoUsers, posts, place, taken }: WithdrawPlan): string[] {
  return [
    both(`${name} (${id}) is taken off:`, `Retrait de ${name} (${id}) :`),
    `- champions/${id}.yaml`,
    ...(photo === undefined
      ? []
      : photoUsers.length === 0
        ? [`- ${photo}`]
        : [
            both(
              `  ${photo} stays, since ${photoUsers.join(', ')} shows it too`,
              `  ${photo} reste, car ${photoUsers.join(', ')} la montre aussi`,
            ),
          ]),
    ...posts.map((file) => `- ${file}${both(': their public posts', ' : ses posts publics')}`),
    ...taken.map(
      (mention) =>
        `~ ${at(mention)} ${mention.field}${mention.target === 'sponsors' ? both(`: becomes the anonymous place ${place}`, ` : devient la place anonyme ${place}`) : both(': taken out', ' : enlevé')}`,
    ),
    ...(place === undefined
      ? []
      : [
          `+ settings/departed.yaml${both(`: ${place}, which keeps who had sponsored them and nothing else`, ` : ${place}, qui garde de qui venait le flambeau et rien d’autre`)}`,
        ]),
    both(
      '- the caches of images and texts, whole: nobody can tell whose is what there',
      '- les caches d’images et de textes, en entier : on ne peut pas y dire ce qui est à qui',
    ),
  ];
}

/** What only an editor can do, place by place. */
export function placesToRewrite({ reported, name }: WithdrawPlan): string[] {
  const sure = reported.filter(({ kind }) => kind !== 'part-of-name');
  const perhaps = reported.filter(({ kind }) => kind === 'part-of-name');
  return [
    ...(sure.length === 0
      ? []
      : [
          both(
            `${name} still stands here. Until it does not, no build succeeds:`,
            `${name} figure encore ici. Tant que c’est le cas, aucune construction ne réussit :`,
          ),
        ]),
    ...sure.flatMap((mention) => [`${at(mention)} ${advice(mention)}`, ...(mention.text === '' ? [] : [excerpt(mention)])]),
    ...(perhaps.length === 0
      ? []
      : [
          both(
            'Perhaps them, perhaps somebody else of that name. Look:',
            'Peut-être cette personne, peut-être une autre du même nom. Regardez :',
          ),
        ]),
    ...perhaps.flatMap((mention) => [at(mention), excerpt(mention)]),
  ];
}

export function afterLines({ name, reported }: WithdrawPlan): string[] {
  const clean = reported.every(({ kind }) => kind === 'part-of-name');
  return [
    '',
    both(
      `Done. Sites that are online still show ${name}: build and publish each edition now.`,
      `C’est fait. Les sites en ligne montrent encore ${name} : construisez et publiez chaque édition maintenant.`,
    ),
    clean
      ? both(
          'The build will prove that no byte of the site holds the name, the e-mail or the photo.',
          'La construction prouvera qu’aucun octet du site ne contient le nom, l’e-mail ou la photo.',
        )
      : both(
          'The build will refuse until the places below are rewritten, then prove that nothing is left.',
          'La construction refusera tant que les endroits ci-dessous ne sont pas réécrits, puis prouvera qu’il ne reste rien.',
        ),
    both(
      'Git history, backups and the releases that npm run publish keeps on a host have what they had: see the privacy page for when they are purged. Look at pictures yourself; no command can.',
      'L’historique git, les sauvegardes et les versions que npm run publish garde sur un hébergement ont ce qu’ils avaient : la page sur la vie privée dit quand ils sont purgés. Regardez vous-même les images ; aucune commande ne le peut.',
    ),
  ];
}

export function mentionLine(mention: Mention): string {
  return `${at(mention)} ${advice(mention)}`;
}

/** The words around a mention: a paragraph is one long line. */
function excerpt({ text, column }: Mention): string {
  const from = Math.max(0, column - 1 - 60);
  const to = Math.min(text.length, column - 1 + 90);
  return `    ${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}

const at = ({ file, line, column }: Mention): string => `${file}:${line}:${column}`;

function advice({ kind, file, field }: Mention): string {
  switch (kind) {
    case 'reference':
      if (field === 'teller')
        return both(
          'teller: delete this story, or name another teller who agrees',
          'teller : supprimez ce récit, ou nommez quelqu’un d’autre qui est d’accord pour le raconter',
        );
      if (file.startsWith('accounts/'))
        return both(
          `${field}: the account is theirs: delete ${file}, or give it a consent of its own`,
          `${field} : le compte est le sien : supprimez ${file}, ou donnez-lui son propre consentement`,
        );
      return both(`${field}: name somebody else who agrees`, `${field} : nommez quelqu’un d’autre qui est d’accord`);
    case 'link':
      return both(
        'a link to their page: take it out, or name somebody else',
        'un lien vers sa page : enlevez-le, ou nommez quelqu’un d’autre',
      );
    case 'name':
      return both('the name: rewrite the sentence without it', 'le nom : réécrivez la phrase sans lui');
    case 'email':
      return both('the e-mail: take it out', 'l’adresse électronique : enlevez-la');
    case 'id':
      return both('the address of their page: take it out', 'l’adresse de sa page : enlevez-la');
    case 'file-name':
      return both(
        'the file’s name names them: look at it, and delete or rename it',
        'le nom du fichier est le sien : regardez-le, puis supprimez-le ou renommez-le',
      );
    case 'part-of-name':
      return both('perhaps them', 'peut-être cette personne');
  }
}
