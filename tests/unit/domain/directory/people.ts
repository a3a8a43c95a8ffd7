import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { EncodeContext, Person } from '../../../../src/domain/directory/encode.ts';
import { slug } from '../../../../src/domain/directory/slug.ts';
import { townNames } from '../../../../src/domain/directory/town-names.ts';

/** People as a large group has them, the same for the same seed. */
const parts = {
  first:
    'Awa Aïcha Agnieszka Ahmed Alejandro Amélie Anaïs Andrzej Anh Antoine Ayşe Bakary Beatriz Benoît Björn Bo Camille Carlos Chen Chiara Chloé Daniela David Deniz Dmitri Élodie Emeka Emma Éric Fatou Fernando Francesca François Gabriel Giulia Grace Grzegorz Hanna Hanta Hugo Ibrahim Inès Ioana Irina Jean-Baptiste Jan Javier Joséphine Julia Karim Katarzyna Katrin Khady Klaus Kwame Laura Léa Li Łukasz Luc Lucía Magda Mamadou Marc Maria Marta Maud Mehdi Mei Michał Miguel Miora Mohamed Moussa Nadia Nguyễn Nicolas Noémie Nour Núria Oksana Olga Omar Ousmane Paolo Paul Pieter Priya Rachid Rosalie Ryszard Salma Samuel Sandrine Sarah Sofia Stéphane Søren Tadeusz Thu Tiana Tomasz Ulrike Valérie Viktor Wiktoria Yann Yasmine Youssef Zoé Zsófia'.split(
      ' ',
    ),
  middle:
    'ab al an ar as ba be bo ca ce co da de di do ed el en fa fe ga ge go ha he ka ki la le li lo ma me mi mo na ne ni no ol on or pa pe pi ra re ri ro sa se si so ta te ti to ul un va ve vi za ze'.split(
      ' ',
    ),
  last: 'ard ault bert court det eau elle er ez ian ić ini ko man mann ois oni os ot ova owski sen ska son ström ński'.split(' '),
  other: [
    'Ольга Петрова',
    'Иван Соколов',
    '王小明',
    '李娜',
    '佐藤 花子',
    '김민준',
    'محمد العلي',
    'ليلى حداد',
    'Γιώργος Παπαδόπουλος',
    'דוד כהן',
    'अमित शर्मा',
    'O’Brien',
    'Ng',
    'Ô',
  ],
  jobs: [
    'Technicien',
    'Ingénieure',
    'Conseiller',
    'Responsable',
    'Cheffe',
    'Analyste',
    'Chargée',
    'Directrice',
    'Développeur',
    'Formatrice',
  ],
  works: [
    'du réseau mobile',
    'de la fibre',
    'de clientèle',
    'des achats',
    'de projet',
    'de la sécurité',
    'des données',
    'de la boutique',
    'du parc éolien',
    'de la paie',
    'du service client',
    'de la maintenance',
    'des ventes',
    'du laboratoire',
    'des bâtiments',
    'de la communication',
    'de la qualité',
    'du centre d’appels',
    'de la recherche',
    'des relations publiques',
  ],
};

const zones: Record<string, string> = {
  FR: 'Europe/Paris',
  SN: 'Africa/Dakar',
  CI: 'Africa/Abidjan',
  PL: 'Europe/Warsaw',
  ES: 'Europe/Madrid',
  BE: 'Europe/Brussels',
  RO: 'Europe/Bucharest',
  MA: 'Africa/Casablanca',
  TN: 'Africa/Tunis',
  DZ: 'Africa/Algiers',
  DE: 'Europe/Berlin',
  IT: 'Europe/Rome',
  PT: 'Europe/Lisbon',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  NL: 'Europe/Amsterdam',
  LU: 'Europe/Luxembourg',
  CH: 'Europe/Zurich',
  AT: 'Europe/Vienna',
  CZ: 'Europe/Prague',
  SK: 'Europe/Bratislava',
  HU: 'Europe/Budapest',
  GR: 'Europe/Athens',
  TR: 'Europe/Istanbul',
  EG: 'Africa/Cairo',
  JO: 'Asia/Amman',
  CM: 'Africa/Douala',
  CD: 'Africa/Kinshasa',
  MG: 'Indian/Antananarivo',
  ML: 'Africa/Bamako',
  VN: 'Asia/Ho_Chi_Minh',
  IN: 'Asia/Kolkata',
  JP: 'Asia/Tokyo',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
};
const tongues = ['fr', 'en', 'es', 'pl', 'ar', 'wo', 'de', 'ro', 'it', 'pt', 'nl', 'tr', 'el', 'vi', 'hi', 'ja', 'mg', 'br', 'ca', 'hu'];
const topicIds = [
  'profile',
  'linkedin',
  'other-networks',
  'writing',
  'comments',
  'photo',
  'video',
  'audio',
  'rights',
  'security',
  'wellbeing',
  'recruitment',
  'customers',
  'fibre-mobile',
  'energy',
  'environment',
  'inclusion',
  'innovation',
];

export function manyPeople(count: number, seed = 7): Person[] {
  const generator = xoroshiro128plus(seed);
  const random = () => uniformFloat64(generator);
  const of = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const some = <Item>(items: readonly Item[], most: number): Item[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => of(items))),
  ];
  const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
  const towns = Object.keys(zones).flatMap((country) =>
    Array.from({ length: 9 }, (_, index) => ({
      country,
      city: country === 'SN' && index === 0 ? 'Dakar' : capital(of(parts.middle) + of(parts.middle) + of(parts.last)),
    })),
  );
  const taken = new Set<string>();
  const people = Array.from({ length: count }, (_, index): Person => {
    const name =
      random() < 0.04
        ? `${of(parts.other)} ${index}`
        : `${of(parts.first)} ${capital(of(parts.middle) + of(parts.middle) + of(parts.last))}`;
    let id = slug(name.normalize('NFKD')).replace(/[^a-z0-9-]/g, '') || `person-${index}`;
    if (taken.has(id)) id = `${id}-${index}`;
    taken.add(id);
    const { country, city } = of(random() < 0.4 ? towns.filter((town) => town.country === 'FR' || town.city === 'Dakar') : towns);
    return {
      id,
      data: {
        name,
        job: { fr: `${of(parts.jobs)} ${of(parts.works)}`, en: `Worker ${Math.floor(random() * 200)}` },
        entity: `Orvane ${country} ${of(['Réseaux', 'Énergie', 'Boutiques'])}`,
        country,
        city,
        timeZone: zones[country]!,
        languages: some(tongues, 3),
        topics: some(topicIds, 4).map((topic) => ({ topic, help: { fr: 'Je montre.' } })),
        sponsoring: random() < 0.2,
        seeking: random() < 0.03,
      },
    };
  });
  const collator = new Intl.Collator('en', { sensitivity: 'base' });
  return people.sort((a, b) => collator.compare(a.data.name, b.data.name));
}

export const context = (language: string): EncodeContext => ({
  language,
  languages: ['fr', 'en'],
  defaultLanguage: 'fr',
  topics: new Map(
    topicIds.map((id) => [
      id,
      id === 'audio'
        ? { fr: 'Audio et podcast', en: 'Audio and podcasts' }
        : id === 'photo'
          ? { fr: 'Photo', en: 'Photos' }
          : { fr: `Sujet ${id}`, en: `Topic ${id}` },
    ]),
  ),
  towns: townNames([{ country: 'PL', city: 'Warszawa', names: { fr: 'Varsovie', en: 'Warsaw' } }]),
  smallWords: 'a au aux avec d de des en et in l the to with',
});

/** One person, with what the test is about. */
export function person(id: string, data: Partial<Person['data']> = {}, more: Partial<Omit<Person, 'data'>> = {}): Person {
  return {
    id,
    ...more,
    data: {
      name: id
        .split('-')
        .map((word) => word[0]!.toUpperCase() + word.slice(1))
        .join(' '),
      job: { fr: 'Comptable', en: 'Accountant' },
      entity: 'Orvane Groupe',
      country: 'FR',
      city: 'Paris',
      timeZone: 'Europe/Paris',
      languages: ['fr'],
      topics: [{ topic: 'photo', help: {} }],
      sponsoring: false,
      seeking: false,
      ...data,
    },
  };
}
