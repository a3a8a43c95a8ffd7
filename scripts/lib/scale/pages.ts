import { type GeneratedFile, inBoth, mdx, signed } from './document.ts';
import { both } from './people-words.ts';

const notice = both(
  'Ce site est fait de textes et de personnes inventés, en grand nombre, pour des essais.',
  'This site is made of invented texts and people, in great number, for trials.',
);

const pages = [
  {
    name: 'ask',
    title: both('Un doute ? Demandez', 'In doubt? Ask first'),
    text: both(
      'Une phrase suffit. La réponse vient par écrit, et personne ne compte vos questions.',
      'One sentence will do. The answer comes in writing, and nobody counts your questions.',
    ),
  },
  {
    name: 'privacy',
    title: both('Vie privée', 'Privacy'),
    text: both(
      'Personne ne figure ici sans un accord écrit et daté, qui se retire le jour même.',
      'Nobody is listed here without a written and dated consent, which can be withdrawn the same day.',
    ),
  },
  {
    name: 'accessibility',
    title: both('Accessibilité', 'Accessibility'),
    text: both(
      'Dites-nous ce qui vous arrête : la réponse vient sous deux jours ouvrés.',
      'Tell us what stops you: the answer comes within two working days.',
    ),
  },
  {
    name: 'programme',
    title: both('Pourquoi ce programme', 'Why this programme'),
    text: both(
      'Personne n’y gagne de prime, et tout le monde peut s’en passer.',
      'Nobody gets a bonus for it, and everyone can do without it.',
    ),
  },
  { name: 'colophon', title: both('Colophon', 'Colophon'), text: notice },
  {
    name: 'first-week',
    title: both('La première semaine', 'The first week'),
    text: both('Lisez la charte ; le reste peut attendre.', 'Read the charter; the rest can wait.'),
  },
  {
    name: 'leaving',
    title: both('Quand vous partez', 'When you leave'),
    text: both('Mettez votre profil à jour ; vos posts peuvent rester.', 'Bring your profile up to date; your posts can stay.'),
  },
  {
    name: 'partners',
    title: both('Partenaires et clients', 'Partners and customers'),
    text: both(
      'Ce site montre ce qui est public. Rien ne vous sera demandé.',
      'This site shows what is public. Nothing will be asked of you.',
    ),
  },
  {
    name: 'label',
    title: both('Le label Champion', 'The Champion label'),
    text: both(
      'Un champion a cinq minutes d’avance sur vous, et prend le temps de les transmettre.',
      'A champion is five minutes ahead of you, and takes the time to hand them over.',
    ),
  },
];

const steps = [
  { day: '2024-03-12', stage: 'pilot', title: both('Un essai dans deux villes', 'A trial in two towns') },
  { day: '2025-09-09', stage: 'first-wave', title: both('Une première vague', 'A first wave') },
  { day: '2027-06-15', stage: 'roll-out', title: both('Tout le groupe', 'The whole group') },
];

/** The steps of the programme, two behind and one to come. */
export function milestoneFiles(): GeneratedFile[] {
  return steps.flatMap(({ day, stage, title }, index) =>
    inBoth('milestones', `step-${index + 1}`, (language) =>
      mdx({ title: title[language], summary: notice[language], ...signed(language, 'internal'), day, stage }, []),
    ),
  );
}

/** The pages that stand by themselves, short. */
export function pageFiles(): GeneratedFile[] {
  return pages.flatMap(({ name, title, text }) =>
    inBoth('pages', name, (language) =>
      mdx({ title: title[language], summary: notice[language], ...signed(language, 'public') }, [text[language]]),
    ),
  );
}
