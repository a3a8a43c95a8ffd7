import { lastWeekday, monthAfter } from '../../../src/domain/newsletter/month.ts';
import { COUNTRIES } from './countries.ts';
import { addDays, TODAY } from './days.ts';
import { type GeneratedFile, inBoth, LANGUAGES, mdx, signed, yamlText } from './document.ts';
import { both } from './people-words.ts';
import type { Draws } from './random.ts';
import { ADVICE, SITUATIONS, SUBJECTS } from './text-words.ts';

interface Around {
  topics: readonly string[];
  /** Identifiers of champions. */
  people: readonly string[];
}

const numbered = (stem: string, index: number): string => `${stem}-${String(index + 1).padStart(3, '0')}`;

/** Stories, each told by a champion. */
export function storyFiles(count: number, { topics, people }: Around, draws: Draws): GeneratedFile[] {
  return Array.from({ length: count }, (_, index) => {
    const subject = SUBJECTS[index % SUBJECTS.length]!;
    const situation = SITUATIONS[(index + Math.floor(index / SUBJECTS.length)) % SITUATIONS.length]!;
    const advice = draws.some(ADVICE, 3);
    const teller = draws.pick(people);
    const topic = draws.pick(topics);
    const date = addDays(TODAY, -draws.int(1, 900));
    const title = both(`${subject.fr} ${situation.fr} : ce que j’en garde`, `${subject.en} ${situation.en}: what I keep from it`);
    const words = {
      fr: {
        summary: 'Une collègue, un collègue raconte une journée, et ce qui a changé depuis.',
        quote: 'J’ai attendu le lendemain, et j’ai bien fait.',
        takeaway: 'Racontez une seule journée, la vôtre.',
      },
      en: {
        summary: 'A colleague tells of one day, and of what has changed since.',
        quote: 'I waited until the next day, and I was right.',
        takeaway: 'Tell of a single day, your own.',
      },
    };
    return inBoth('stories', numbered('story', index), (language) =>
      mdx(
        {
          title: title[language],
          summary: words[language].summary,
          ...signed(language, index % 2 === 0 ? 'public' : 'internal'),
          date,
          teller,
          topics: [topic],
          quote: words[language].quote,
          takeaway: words[language].takeaway,
        },
        advice.map((paragraph) => paragraph[language]),
      ),
    );
  }).flat();
}

/** Sessions, before and after today. */
export function eventFiles(count: number, { topics, people }: Around, draws: Draws): GeneratedFile[] {
  return Array.from({ length: count }, (_, index) => {
    const { cities, code } = COUNTRIES[index % COUNTRIES.length]!;
    const city = cities[0]!;
    const subject = SUBJECTS[index % SUBJECTS.length]!;
    const fields = {
      kind: draws.pick(['webinar', 'workshop', 'photo', 'clinic']),
      day: addDays(TODAY, draws.int(-200, 120)),
      time: draws.pick(['09:30', '12:30', '17:00']),
      minutes: draws.pick([45, 60, 90]),
      timeZone: city.timeZone,
      languages: ['fr', 'en'],
      topics: [draws.pick(topics)],
      givenBy: draws.some(people, 2),
    };
    const title = both(`${subject.fr}, l’atelier n° ${index + 1} : ${city.name}`, `${subject.en}, workshop ${index + 1}: ${city.name}`);
    const words = {
      fr: {
        summary: 'On essaie ensemble, puis chacun repart avec son brouillon.',
        forWhom: 'Pour toutes celles et tous ceux qui veulent essayer.',
        room: 'Salle de la mairie',
      },
      en: {
        summary: 'We try together, then everyone leaves with their own draft.',
        forWhom: 'For everyone who would like to try.',
        room: 'The town hall’s room',
      },
    };
    return inBoth('events', numbered('session', index), (language) =>
      mdx(
        {
          title: title[language],
          summary: words[language].summary,
          ...signed(language, 'internal'),
          ...fields,
          place: { name: words[language].room, city: city.name, country: code },
          link: 'https://meet.orvane.example/flambeau',
          forWhom: words[language].forWhom,
        },
        [ADVICE[index % ADVICE.length]![language]],
      ),
    );
  }).flat();
}

/** Places outside where people of a trade talk. */
export function communityFiles(count: number, { topics, people }: Around, draws: Draws): GeneratedFile[] {
  return Array.from({ length: count }, (_, index) => {
    const topic = draws.pick(topics);
    const members = draws.some(people, draws.int(1, 6));
    const door = draws.pick(['open', 'ask', 'colleagues']);
    const words = {
      fr: {
        title: `Le forum du métier n° ${index + 1}`,
        summary: 'On y parle du métier sans vendre, et l’on s’y répond sous deux jours.',
        where: 'Un forum sur le web',
        manners: ['Lisez une semaine avant d’écrire.', 'On ne vend rien.'],
      },
      en: {
        title: `Trade forum number ${index + 1}`,
        summary: 'People talk about the trade there without selling, and answer within two days.',
        where: 'A forum on the web',
        manners: ['Read for a week before you write.', 'Nobody sells anything.'],
      },
    };
    return inBoth('communities', numbered('forum', index), (language) => {
      const { title, summary, where, manners } = words[language];
      return mdx(
        {
          title,
          summary,
          ...signed(language, 'public'),
          where,
          url: `https://forum-${index + 1}.orvane.example/`,
          door,
          languages: ['fr', 'en'],
          topics: [topic],
          manners,
          members,
        },
        [ADVICE[index % ADVICE.length]![language]],
      );
    });
  }).flat();
}

/** The newsletters of the last months, each with some posts and a story. */
export function newsletterFiles(
  count: number,
  { posts, stories }: { posts: readonly string[]; stories: readonly string[] },
  draws: Draws,
): GeneratedFile[] {
  return Array.from({ length: count }, (_, index) => {
    const month = monthAfter(TODAY.slice(0, 7), -index - 1);
    const named = { posts: draws.some(posts, 4), stories: draws.some(stories, 1) };
    return inBoth('newsletters', month, (language) =>
      mdx(
        {
          title: language === 'fr' ? `Flambeau, la lettre de ${month}` : `Flambeau, the newsletter of ${month}`,
          summary: language === 'fr' ? 'Des posts à réécrire et un récit à lire.' : 'Posts to rewrite and a story to read.',
          ...signed(language, 'internal'),
          publish: lastWeekday(month),
          ...named,
        },
        [ADVICE[index % ADVICE.length]![language]],
      ),
    );
  }).flat();
}

/** The group’s own accounts, one a country, and those of some leaders who are champions. */
export function accountFiles({ topics, people }: Around, network: string, draws: Draws): GeneratedFile[] {
  const official = COUNTRIES.map(({ code, entity, languages }): GeneratedFile => {
    const handle = `orvane${code.toLowerCase()}`;
    const about = both(`Les nouvelles de ${entity}.`, `News from ${entity}.`);
    return [
      `accounts/orvane-${code.toLowerCase()}.yaml`,
      yamlText({
        name: entity,
        kind: 'official',
        about,
        network,
        handle: `@${handle}`,
        url: `https://social.orvane.example/@${handle}`,
        languages: [languages[0]],
        country: code,
        topics: [draws.pick(topics)],
        audience: 'public',
      }),
    ];
  });
  const leaders = draws.some(people, 5).map((champion, index): GeneratedFile => {
    const handle = champion.replaceAll('-', '');
    const about = both('Une semaine de travail, racontée le vendredi.', 'A week of work, told on Fridays.');
    return [
      `accounts/leader-${index + 1}.yaml`,
      yamlText({
        name: `Leader ${index + 1}`,
        kind: 'leader',
        about,
        network,
        handle: `@${handle}`,
        url: `https://social.orvane.example/@${handle}`,
        languages: LANGUAGES,
        champion,
        audience: 'internal',
      }),
    ];
  });
  return [...official, ...leaders];
}
