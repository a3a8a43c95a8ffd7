import { type Both, both } from './people-words.ts';

/** What chapters are about. Short: a chapter’s name in the list has 40 characters. */
export const SUBJECTS: readonly Both[] = [
  both('Les photos', 'Photos'),
  both('Le prénom', 'First names'),
  both('Le badge', 'Badges'),
  both('La voix', 'Your voice'),
  both('Les sigles', 'Acronyms'),
  both('Les chiffres', 'Figures'),
  both('La relecture', 'A second reader'),
  both('Le silence', 'Silence'),
  both('Les excuses', 'Apologies'),
  both('Les mercis', 'Thanks'),
  both('La légende', 'Captions'),
  both('Le brouillon', 'Drafts'),
  both('Les citations', 'Quotations'),
  both('Le téléphone', 'Telephones'),
  both('Les horaires', 'Hours'),
  both('La pause', 'Breaks'),
  both('Les doutes', 'Doubts'),
  both('Le vocabulaire', 'Vocabulary'),
  both('Les liens', 'Links'),
  both('Les réponses', 'Answers'),
];

/** Where they happen. */
export const SITUATIONS: readonly Both[] = [
  both('en boutique', 'in a shop'),
  both('sur un chantier', 'on a building site'),
  both('au bureau', 'at the office'),
  both('en formation', 'at a training day'),
  both('chez un client', 'at a customer’s'),
  both('en déplacement', 'when travelling'),
  both('à l’entrepôt', 'in the warehouse'),
  both('en équipe de nuit', 'on a night shift'),
  both('à la radio', 'on the radio'),
  both('un jour de panne', 'on a day of faults'),
  both('à l’école', 'at a school'),
  both('sur un salon', 'at a trade fair'),
  both('en montagne', 'in the mountains'),
  both('au laboratoire', 'in the laboratory'),
  both('sur un toit', 'on a roof'),
  both('pendant un orage', 'during a storm'),
  both('le premier jour', 'on the first day'),
  both('avant le départ', 'before leaving'),
  both('à deux', 'in twos'),
  both('à la cantine', 'in the canteen'),
];

/** Paragraphs of chapters and lessons, true of any subject. */
export const ADVICE: readonly Both[] = [
  both(
    'Commencez par ce que vous avez vu vous-même. Un détail de votre journée apprend plus qu’un slogan, et personne ne peut le dire à votre place.',
    'Start from what you have seen yourself. One detail of your day teaches more than a slogan, and nobody else can say it for you.',
  ),
  both(
    'Demandez avant de publier le visage ou les mots de quelqu’un. Un oui dit à voix haute suffit pour commencer ; il se retire quand on veut.',
    'Ask before you publish somebody’s face or words. A yes said aloud is enough to begin with, and it can be taken back at any time.',
  ),
  both(
    'Si vous hésitez, attendez demain. Un texte relu le matin perd deux phrases de trop et gagne un mot juste.',
    'If you hesitate, wait until tomorrow. A text that is read again in the morning loses two sentences too many and gains one right word.',
  ),
  both(
    'Retirez ce qui permet de reconnaître un client : son nom, sa rue, l’heure, et parfois la couleur de sa porte.',
    'Take out what would let people recognise a customer: the name, the street, the hour, and sometimes the colour of the door.',
  ),
  both(
    'Relisez à voix haute. Les mots que vous ne diriez pas à un voisin se remarquent tout de suite.',
    'Read it aloud. The words that you would not say to a neighbour stand out at once.',
  ),
  both(
    'Un collègue d’un autre métier est le meilleur lecteur : il s’arrête où vos lecteurs s’arrêteront.',
    'A colleague from another trade is the best reader: they stop where your readers will stop.',
  ),
  both(
    'Rien ne vous y oblige. Ne pas publier est une réponse comme une autre, et elle ne se justifie pas.',
    'Nothing obliges you. Not to post is an answer like any other, and it needs no reason.',
  ),
  both(
    'Quand une erreur est faite, dites-le simplement, corrigez, et prévenez l’équipe. Plus tôt elle le sait, plus la réparation est simple.',
    'When a mistake has been made, say so simply, correct it, and tell the team. The sooner they know, the simpler the repair.',
  ),
  both(
    'Gardez une trace de ce qui a marché : une phrase, une photo, une heure. Dans six mois, cela aidera la personne à qui vous passerez le flambeau.',
    'Keep a note of what worked: a sentence, a photo, an hour. In six months it will help the person to whom you pass the torch.',
  ),
  both(
    'Coupez les notifications une fois le texte en ligne. Les réponses attendront la fin de votre journée de travail.',
    'Switch notifications off once the text is online. The answers can wait until your working day is over.',
  ),
];

export const HEADINGS: readonly Both[] = [
  both('Avant de commencer', 'Before you start'),
  both('Ce qui aide', 'What helps'),
  both('Ce qu’on évite', 'What to avoid'),
  both('Un exemple', 'An example'),
  both('Quand on hésite', 'When in doubt'),
  both('Et après', 'And afterwards'),
];

/** What posts tell. Each fits a title with a town and a month. */
export const POST_KINDS = [
  { kind: 'event', title: both('Portes ouvertes', 'An open day'), text: both('ouvre ses portes', 'opens its doors') },
  {
    kind: 'job',
    title: both('Trois postes d’électricien', 'Three jobs for electricians'),
    text: both('cherche trois personnes', 'is looking for three people'),
  },
  { kind: 'news', title: both('La fibre arrive', 'Fibre is here'), text: both('raccorde deux quartiers', 'is connecting two districts') },
  {
    kind: 'behind-the-scenes',
    title: both('Une nuit au centre de données', 'A night in the data centre'),
    text: both('raconte une nuit ordinaire', 'tells of an ordinary night'),
  },
  {
    kind: 'customer',
    title: both('Un dépannage de 40 minutes', 'A repair of 40 minutes'),
    text: both('remercie un client patient', 'thanks a patient customer'),
  },
  {
    kind: 'story',
    title: both('Vingt ans de métier', 'Twenty years in the trade'),
    text: both('fête un anniversaire', 'celebrates an anniversary'),
  },
  {
    kind: 'webinar',
    title: both('Une heure sur les arnaques', 'An hour about scams'),
    text: both('explique comment raccrocher', 'explains how to hang up'),
  },
  {
    kind: 'paper',
    title: both('Un an de mesures', 'A year of readings'),
    text: both('publie ses mesures', 'publishes its readings'),
  },
  {
    kind: 'photo',
    title: both('Une photo du matin', 'A photo of the morning'),
    text: both('partage une photo', 'shares a photo'),
  },
  {
    kind: 'curated',
    title: both('À lire chez d’autres', 'Read elsewhere'),
    text: both('recommande un article', 'recommends an article'),
  },
] as const;

export const MONTHS: readonly Both[] = [
  both('juin', 'June'),
  both('juillet', 'July'),
  both('août', 'August'),
  both('septembre', 'September'),
  both('octobre', 'October'),
  both('novembre', 'November'),
];
