import { type GeneratedFile, LANGUAGES, mdx, signed } from './document.ts';
import { both } from './people-words.ts';
import { ADVICE } from './text-words.ts';

const lessons = [
  { name: 'photo', title: both('Une photo où l’on vous reconnaît', 'A photo in which people recognise you') },
  { name: 'headline', title: both('Une ligne qui dit votre métier', 'A line that tells your job') },
  { name: 'settings', title: both('Qui voit quoi', 'Who sees what') },
];

/** One module of three lessons: the one to which the home page leads. */
export function trainingFiles(): GeneratedFile[] {
  const title = both('Son profil en vingt minutes', 'Your profile in twenty minutes');
  const words = {
    fr: {
      summary: 'Une photo, une ligne, des réglages : de quoi être reconnu.',
      forWhom: 'Pour toute personne qui a un compte.',
      outcomes: ['choisir une photo', 'se présenter en une ligne'],
    },
    en: {
      summary: 'A photo, a line, some settings: enough to be recognised.',
      forWhom: 'For anyone who has an account.',
      outcomes: ['choose a photo', 'introduce yourself in one line'],
    },
  };
  return LANGUAGES.flatMap((language): GeneratedFile[] => {
    const { summary, forWhom, outcomes } = words[language];
    return [
      [
        `training/${language}/profile/index.mdx`,
        mdx({ title: title[language], summary, ...signed(language, 'public'), order: 1, level: 'first-steps', forWhom, outcomes }, [
          ADVICE[0]![language],
        ]),
      ],
      ...lessons.map((lesson, index): GeneratedFile => [
        `training/${language}/profile/${lesson.name}.mdx`,
        mdx(
          { title: lesson.title[language], summary, ...signed(language, 'public'), order: index + 1, minutes: 5, chapters: ['charter'] },
          [ADVICE[index + 1]![language], ADVICE[index + 4]![language]],
        ),
      ]),
    ];
  });
}
