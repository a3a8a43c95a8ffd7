import { addDays, TODAY } from './days.ts';
import { type GeneratedFile, yamlText } from './document.ts';
import { both } from './people-words.ts';
import { SUBJECTS } from './text-words.ts';

/** A way through the one module that there is. */
const paths = [
  {
    id: 'first-steps',
    title: both('Premiers pas', 'First steps'),
    summary: both('Pour commencer, ou seulement pour voir.', 'To begin, or just to have a look.'),
    modules: ['profile'],
  },
];

/** What `npm run curate` would have settled in a year of work. */
const watched = Array.from({ length: 200 }, (_, index) => ({
  id: `item-${index + 1}`,
  on: addDays(TODAY, -index),
  as: index % 5 === 0 ? 'drafted' : 'declined',
  title: `${SUBJECTS[index % SUBJECTS.length]!.fr}, n° ${index + 1}`,
}));

/** Settings that are drawn; all others are those of the project. */
export const drawnSettings = (): GeneratedFile[] => [
  ['settings/paths.yaml', yamlText({ paths })],
  ['settings/watched.yaml', yamlText({ watched })],
  ['settings/words/fr.yaml', yamlText({ 'timeline.title': 'Ce qui se lit ailleurs' })],
  ['settings/words/en.yaml', yamlText({ 'timeline.title': 'To read elsewhere' })],
];
