/** A text in the two languages of the generated content. */
export interface Both {
  fr: string;
  en: string;
}

export const both = (fr: string, en: string): Both => ({ fr, en });

export const JOBS: readonly Both[] = [
  both('Conseillère au service client', 'Customer service adviser'),
  both('Technicien réseau', 'Network technician'),
  both('Conseiller en boutique', 'Shop adviser'),
  both('Comptable fournisseurs', 'Accountant for suppliers'),
  both('Cheffe de chantier fibre', 'Site manager for fibre'),
  both('Ingénieur radio', 'Radio engineer'),
  both('Infirmière du travail', 'Occupational nurse'),
  both('Électricien de réseau', 'Power line electrician'),
  both('Chargée de recrutement', 'Recruiter'),
  both('Acheteuse de matériel', 'Equipment buyer'),
  both('Développeur d’outils internes', 'Developer of in-house tools'),
  both('Responsable de la sécurité des comptes', 'Manager of account security'),
  both('Formatrice au paiement mobile', 'Mobile money trainer'),
  both('Planificatrice de réseau électrique', 'Power grid planner'),
  both('Juriste en droit des contrats', 'Contract lawyer'),
  both('Assistante de direction', 'Executive assistant'),
  both('Chercheur en matériaux', 'Materials researcher'),
  both('Responsable d’entrepôt', 'Warehouse manager'),
  both('Conductrice de travaux éoliens', 'Wind farm works manager'),
  both('Analyste de données', 'Data analyst'),
  both('Apprenti monteur de lignes', 'Apprentice lineworker'),
  both('Déléguée du personnel', 'Staff delegate'),
  both('Traductrice technique', 'Technical translator'),
  both('Opérateur de centre de données', 'Data centre operator'),
  both('Chargée de clientèle entreprises', 'Account manager for businesses'),
  both('Responsable des batteries de secours', 'Manager of standby batteries'),
];

/** Parts of the group beside its companies by country. */
export const DEPARTMENTS: readonly string[] = [
  'Orvane Réseaux',
  'Orvane Mobile',
  'Orvane Énergie',
  'Orvane Fibre',
  'Orvane Groupe',
  'Orvane Recherche',
  'Orvane Boutiques',
  'Orvane Service clients',
];

export const AVAILABILITY: readonly Both[] = [
  both('Le mardi de 12 h à 13 h, en visio ou à la cafétéria.', 'Tuesdays from 12:00 to 13:00, by video or in the canteen.'),
  both('Tous les matins avant 9 h.', 'Every morning before 9:00.'),
  both('Par messagerie, réponse dans la journée.', 'By chat, with an answer the same day.'),
  both('Le vendredi après la réunion d’équipe.', 'On Fridays after the team meeting.'),
  both('Deux heures par semaine, sur rendez-vous.', 'Two hours a week, by appointment.'),
  both('Entre deux interventions : laissez un message.', 'Between two jobs: leave a message.'),
  both('Pas avant le mois prochain.', 'Not before next month.'),
  both('En équipe de nuit, de 22 h à 6 h.', 'On the night shift, from 22:00 to 6:00.'),
];

/** How people help, by topic. A topic of the settings that is not here has the lines of `ANY_TOPIC`. */
export const HELP: Readonly<Record<string, readonly Both[]>> = {
  profile: [
    both('On relit votre profil à deux, en vingt minutes.', 'We read your profile together, in twenty minutes.'),
    both('Une phrase sur votre métier que votre voisin comprend.', 'One sentence about your job that your neighbour understands.'),
  ],
  linkedin: [
    both(
      'Les réglages, les demandes de contact, et ce qu’on peut ignorer.',
      'The settings, the contact requests, and what can be ignored.',
    ),
    both('Votre premier post, écrit à deux.', 'Your first post, written together.'),
  ],
  'other-networks': [both('Mastodon et Bluesky, depuis l’inscription.', 'Mastodon and Bluesky, from the first sign-up.')],
  writing: [
    both('J’enlève les mots que personne ne dit à table.', 'I take out the words that nobody says at dinner.'),
    both('Lisez-moi votre brouillon au téléphone.', 'Read me your draft over the telephone.'),
  ],
  comments: [
    both('On décide ensemble s’il faut répondre.', 'We decide together whether to answer.'),
    both('Envoyez-moi le commentaire avant d’y répondre en colère.', 'Send me the comment before you answer it in anger.'),
  ],
  photo: [
    both('Une fenêtre, un mur : trois photos en dix minutes.', 'A window, a wall: three photos in ten minutes.'),
    both('Le cadrage sur un chantier, sans écran ni badge.', 'Framing on a site, with no screen and no badge.'),
  ],
  video: [
    both('Une minute de vidéo avec votre téléphone, sous-titres compris.', 'One minute of video with your telephone, captions included.'),
  ],
  audio: [
    both('Un coin calme, un téléphone, et on coupe ce qui dépasse.', 'A quiet corner, a telephone, and we cut what is too long.'),
    both('Préparer trois questions pour un podcast.', 'Preparing three questions for a podcast.'),
  ],
  rights: [both('Qui demander avant de publier un visage.', 'Whom to ask before publishing a face.')],
  security: [
    both(
      'Mot de passe, deuxième facteur, faux messages : on vérifie ensemble.',
      'Password, second factor, fake messages: we check together.',
    ),
  ],
  wellbeing: [both('Couper les notifications sans rien manquer.', 'Switching notifications off without missing anything.')],
  recruitment: [both('Une annonce que l’équipe reconnaît.', 'A job advert that the team recognises.')],
  customers: [both('Raconter un dépannage sans reconnaître le client.', 'Telling of a repair without giving the customer away.')],
  'fibre-mobile': [both('Expliquer la fibre sans sigle.', 'Explaining fibre without acronyms.')],
  energy: [both('Les chiffres du réseau que l’on peut citer.', 'The figures of the grid that can be quoted.')],
  environment: [both('Un fait mesuré plutôt qu’un adjectif.', 'A measured fact rather than an adjective.')],
  inclusion: [both('Des textes de remplacement, des sous-titres, des mots simples.', 'Alternative texts, captions, plain words.')],
  innovation: [both('Dire ce qui a raté, et ce qu’on en a appris.', 'Saying what failed, and what was learned from it.')],
};

export const ANY_TOPIC: readonly Both[] = [
  both('Venez avec votre question, on la regarde ensemble.', 'Bring your question, and we look at it together.'),
  both('Je montre comment je fais, puis vous essayez.', 'I show how I do it, then you try.'),
];
