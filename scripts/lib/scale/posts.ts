import { COUNTRIES } from './countries.ts';
import { addDays, TODAY } from './days.ts';
import { type GeneratedFile, inBoth, type Language, mdx, signed } from './document.ts';
import { both } from './people-words.ts';
import type { Draws } from './random.ts';
import { MONTHS, POST_KINDS } from './text-words.ts';

const cities = COUNTRIES.flatMap(({ cities: own }) => own.map(({ name }) => name));

/** So many posts have titles of their own. */
export const MOST_POSTS = POST_KINDS.length * cities.length * MONTHS.length;

interface Around {
  topics: readonly string[];
  networks: readonly string[];
  /** Who can be asked for help with a post. */
  helpers: readonly string[];
}

/** Posts, each about something in a town. Most can be shared today; some not yet, and some no longer. */
export function postFiles(count: number, around: Around, draws: Draws): GeneratedFile[] {
  return Array.from({ length: count }, (_, index) => post(index, around, draws)).flat();
}

/** A customer’s agreement to their words or photo, for as long as the post lasts; one of a post to come was given before. */
const agreement = (of: 'words' | 'photo', publish: string, until: string) => ({
  who: 'Rosa',
  of: [of],
  given: publish < TODAY ? publish : TODAY,
  until,
  scopes: ['internal', 'public'],
  held: 'Flambeau',
});

function post(index: number, { topics, networks, helpers }: Around, draws: Draws): GeneratedFile[] {
  const { kind, title, text } = POST_KINDS[index % POST_KINDS.length]!;
  const city = cities[Math.floor(index / POST_KINDS.length) % cities.length]!;
  const month = MONTHS[Math.floor(index / (POST_KINDS.length * cities.length))]!;
  const publish = addDays(TODAY, draws.chance(0.05) ? draws.int(1, 40) : -draws.int(0, 160));
  const expires = addDays(publish, draws.chance(0.05) ? 5 : 365);
  const own = draws.some(topics, draws.int(1, 2));
  const on = draws.some(networks, draws.int(2, 5));
  const help = draws.some(helpers, draws.int(0, 2));
  const audience = draws.chance(0.6) ? 'public' : 'internal';
  const colour = draws.pick(['night', 'ember', 'flame', 'pine', 'sky', 'paper']);
  const name = `post-${String(index + 1).padStart(4, '0')}`;
  const headline = both(`${title.fr} : ${city}`, `${title.en}: ${city}`);
  const words = {
    fr: {
      title: `${headline.fr}, en ${month.fr}`,
      summary: `À ${city}, l’équipe ${text.fr}. Quelques lignes à mettre à votre main.`,
      lived: ['J’y étais', `À ${city}, notre équipe ${text.fr}. J’y étais, et j’ai retenu ceci : [[un détail que vous avez vu]].`],
      question: ['Une question', `À ${city}, notre équipe ${text.fr}. Et vous, [[la question que vous vous posez]] ?`],
      prompt: 'Qu’avez-vous vu vous-même ?',
      can: 'Ce que dit la page publique.',
      cannot: 'Le nom d’un client, même s’il est content.',
      alt: `Image de partage : « ${headline.fr} ».`,
      body: `L’équipe de ${city} ${text.fr}. La page publique dit l’essentiel ; le reste vient de vous.`,
    },
    en: {
      title: `${headline.en}, in ${month.en}`,
      summary: `In ${city} the team ${text.en}. A few lines to put in your own words.`,
      lived: ['I was there', `In ${city} our team ${text.en}. I was there, and this is what I kept: [[a detail that you saw]].`],
      question: ['A question', `In ${city} our team ${text.en}. And you, [[the question that you ask yourself]]?`],
      prompt: 'What did you see yourself?',
      can: 'What the public page says.',
      cannot: 'The name of a customer, even a happy one.',
      alt: `Share image: “${headline.en}”.`,
      body: `The team in ${city} ${text.en}. The public page says what matters; the rest comes from you.`,
    },
  };
  return inBoth('posts', name, (language: Language) => {
    const said = words[language];
    const voice = (id: string, [label, starting]: readonly string[]) => ({ id, label, text: starting });
    return mdx(
      {
        title: said.title,
        summary: said.summary,
        ...signed(language, audience),
        publish,
        expires,
        kind,
        topics: own,
        link: `https://www.orvane.example/${language}/${name}`,
        networks: on,
        campaign: name,
        card: { template: 'announcement', colour, headline: headline[language] },
        alt: said.alt,
        voices: [voice('lived', said.lived), voice('question', said.question)],
        prompts: [said.prompt],
        can: [said.can],
        cannot: [said.cannot],
        ...(help.length > 0 && { help }),
        ...(kind === 'customer' && { consents: [agreement('words', publish, expires)] }),
        ...(kind === 'photo' && { consents: [agreement('photo', publish, expires)] }),
        ...(kind === 'curated' && {
          source: { name: 'Revue Usages', url: `https://revue-usages.example/${name}`, date: publish < TODAY ? publish : TODAY },
        }),
      },
      [said.body],
    );
  });
}
