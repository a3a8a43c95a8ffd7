import { monthAfter } from '../../../src/domain/newsletter/month.ts';
import type { Consent } from './champions.ts';
import { addDays, TODAY } from './days.ts';
import { type GeneratedFile, inBoth, mdx, signed, yamlText } from './document.ts';
import { both } from './people-words.ts';
import type { Draws } from './random.ts';
import { ADVICE, SUBJECTS } from './text-words.ts';

/** Public posts of official accounts, as their feeds would give them. */
export function timelineFiles(accounts: readonly string[], draws: Draws): GeneratedFile[] {
  return accounts.map((account): GeneratedFile => {
    const moments = Array.from({ length: 8 }, (_, index) => ({
      day: addDays(TODAY, -index * 5 - draws.int(0, 4)),
      link: `https://posts.orvane.example/${account}/${index + 1}`,
      text: draws.pick(SUBJECTS).fr,
    }));
    return [`timeline/${account}.yaml`, yamlText({ account, language: 'fr', moments })];
  });
}

/** So many people let the timeline show their own posts. */
const MOST_TIMELINES = 20;

/** Public posts of people who agreed that they are shown, their consent in force. */
export function personTimelines(champions: ReadonlyMap<string, { consent?: Consent | undefined }>, network: string): GeneratedFile[] {
  const agreed = [...champions].filter(([, { consent }]) => consent?.posts && consent.until >= TODAY);
  return agreed.slice(0, MOST_TIMELINES).map(([champion], index): GeneratedFile => {
    const moments = [0, 1, 2].map((back) => ({
      day: addDays(TODAY, -index - back * 9),
      link: `https://posts.orvane.example/${champion}/${back + 1}`,
      text: SUBJECTS[(index + back) % SUBJECTS.length]!.en,
    }));
    return [`timeline/person-${index + 1}.yaml`, yamlText({ champion, network, language: 'en', moments })];
  });
}

/** What teams try together, one a month: the latest goes on, the others are over. */
export function challengeFiles(count: number): GeneratedFile[] {
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(TODAY, -7 - index * 30);
    const subject = SUBJECTS[index % SUBJECTS.length]!;
    const title = both(`Cent photos : ${subject.fr}, n° ${index + 1}`, `A hundred photos: ${subject.en}, no. ${index + 1}`);
    const words = {
      fr: {
        summary: 'Trois semaines, tous ensemble.',
        aim: 'Cent photos faites au travail.',
        unit: 'photos',
        rules: ['Une photo suffit.'],
      },
      en: {
        summary: 'Three weeks, all together.',
        aim: 'A hundred photos taken at work.',
        unit: 'photos',
        rules: ['One photo is enough.'],
      },
    };
    return inBoth('challenges', `challenge-${index + 1}`, (language) =>
      mdx(
        {
          title: title[language],
          ...signed(language, 'internal'),
          ...words[language],
          from,
          until: addDays(from, 20),
          target: 100,
          progress: [{ day: addDays(from, 6), count: 20 + index }],
        },
        [ADVICE[index % ADVICE.length]![language]],
      ),
    );
  }).flat();
}

/** The thanks of the last three months. */
export function thanksFiles(people: readonly string[], draws: Draws): GeneratedFile[] {
  return [1, 2, 3].map((back): GeneratedFile => {
    const month = monthAfter(TODAY.slice(0, 7), -back);
    const thanks = draws.some(people, 4).map((champion) => ({
      champion,
      for: both('A montré à une équipe comment cadrer.', 'Showed a team how to frame a picture.'),
      agreed: `${month}-20`,
    }));
    return [`thanks/${month}.yaml`, yamlText({ month, thanks, audience: 'internal' })];
  });
}
