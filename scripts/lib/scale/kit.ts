import type { KitKind } from '../../../src/schemas/kit.ts';
import { COUNTRIES } from './countries.ts';
import { type GeneratedFile, inBoth, type Language, mdx, signed } from './document.ts';
import { type Both, both } from './people-words.ts';
import { ADVICE, HEADINGS } from './text-words.ts';

const points = (language: Language, from: number) => ADVICE.slice(from, from + 3).map((advice) => `- ${advice[language].split('. ')[0]}.`);

/** Each kind of piece: its title, and what it has beside its words. */
const pieces: Record<KitKind, { title: Both; fields: (language: Language) => object; body: (language: Language) => string[] }> = {
  slides: {
    title: both('Diapositives d’atelier', 'Workshop slides'),
    fields: () => ({}),
    body: (language) =>
      HEADINGS.flatMap((heading, index) => [`## ${heading[language]}`, points(language, index).join('\n'), ADVICE[index + 1]![language]]),
  },
  plan: {
    title: both('Un atelier, minute par minute', 'A workshop, minute by minute'),
    fields: (language) => ({
      steps: HEADINGS.map((heading, index) => ({ minutes: 10, title: heading[language], text: ADVICE[index]![language] })),
    }),
    body: (language) => [ADVICE[6]![language]],
  },
  invitation: {
    title: both('Invitation à un atelier', 'An invitation to a workshop'),
    fields: (language) => ({
      text: both('Bonjour, venez [[le jour]], si vous le voulez.', 'Hello, come on [[the day]], if you like.')[language],
    }),
    body: (language) => [ADVICE[6]![language]],
  },
  poster: {
    title: both('Affiche pour la salle de pause', 'A poster for the break room'),
    fields: (language) => ({
      poster: {
        headline: both('Qui peut vous montrer ?', 'Who can show you?')[language],
        text: both('Une personne près de vous, en dix minutes.', 'Someone near you, in ten minutes.')[language],
        link: '/champions/',
      },
    }),
    body: (language) => [ADVICE[0]![language]],
  },
  mail: {
    title: both('Message d’après l’atelier', 'A message after the workshop'),
    fields: (language) => ({
      text: both('Merci d’être venus. Voici [[le lien promis]].', 'Thank you for coming. Here is [[the link I promised]].')[language],
    }),
    body: (language) => [ADVICE[2]![language]],
  },
  chat: {
    title: both('Rappel pour la messagerie', 'A reminder for the chat'),
    fields: (language) => ({ text: both('C’est demain, à [[l’heure]].', 'It is tomorrow, at [[the time]].')[language] }),
    body: (language) => [ADVICE[9]![language]],
  },
  checklist: {
    title: both('La salle, la veille', 'The room, the day before'),
    fields: () => ({}),
    body: (language) => [
      `<Checklist id="before" title="${both('La veille', 'The day before')[language]}">`,
      points(language, 3).join('\n'),
      '</Checklist>',
    ],
  },
};

/** What champions take along: every kind by turns, each second one for one country. */
export function kitFiles(count: number): GeneratedFile[] {
  const kinds = Object.keys(pieces) as KitKind[];
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length]!;
    const { title, fields, body } = pieces[kind];
    const round = Math.floor(index / kinds.length);
    return inBoth('kit', `${kind}-${round + 1}`, (language) =>
      mdx(
        {
          title: round === 0 ? title[language] : `${title[language]}, ${both('n°', 'no.')[language]} ${round + 1}`,
          summary: both('À emporter, et à changer comme vous voulez.', 'To take along, and to change as you like.')[language],
          ...signed(language, 'champions'),
          kind,
          ...(index % 2 === 1 && { countries: [COUNTRIES[index % COUNTRIES.length]!.code] }),
          ...fields(language),
        },
        body(language),
      ),
    );
  }).flat();
}
