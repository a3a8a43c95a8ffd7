import type { PoolName } from './names/index.ts';

export interface City {
  /** As a champion’s file writes it. */
  name: string;
  timeZone: string;
}

export interface Country {
  /** ISO 3166, two capitals. */
  code: string;
  /** How many people of the group in a thousand work there. */
  weight: number;
  entity: string;
  names: PoolName;
  /** BCP 47, the most spoken first. */
  languages: readonly string[];
  /** The largest first. */
  cities: readonly City[];
}

const country = (
  code: string,
  weight: number,
  entity: string,
  names: PoolName,
  languages: string,
  timeZone: string,
  cities: string,
): Country => ({
  code,
  weight,
  entity,
  names,
  languages: languages.split(' '),
  cities: cities.split(', ').map((city) => {
    const [name = '', own = timeZone] = city.split('@');
    return { name, timeZone: own };
  }),
});

/** The 35 countries of the group. A few of them hold most of its people. A city may name a time zone of its own after an @. */
export const COUNTRIES: readonly Country[] = [
  country(
    'FR',
    300,
    'Orvane France',
    'french',
    'fr en',
    'Europe/Paris',
    'Paris, Lyon, Marseille, Lille, Toulouse, Nantes, Bordeaux, Rennes, Strasbourg, Montpellier, Grenoble, Rouen, Dijon, Angers, Metz, Clermont-Ferrand, Brest, Le Havre, Limoges, Saint-Étienne, L’Haÿ-les-Roses, Saint-Denis@Indian/Reunion, Fort-de-France@America/Martinique',
  ),
  country(
    'SN',
    130,
    'Orvane Sénégal',
    'senegalese',
    'fr wo en',
    'Africa/Dakar',
    'Dakar, Thiès, Saint-Louis, Kaolack, Ziguinchor, Touba, M’bour, Tambacounda',
  ),
  country('CI', 90, 'Orvane Côte d’Ivoire', 'ivorian', 'fr', 'Africa/Abidjan', 'Abidjan, Bouaké, Yamoussoukro, Korhogo, San-Pédro, Daloa'),
  country(
    'PL',
    70,
    'Orvane Polska',
    'polish',
    'pl en',
    'Europe/Warsaw',
    'Warszawa, Kraków, Łódź, Wrocław, Gdańsk, Poznań, Katowice, Białystok',
  ),
  country('MA', 60, 'Orvane Maroc', 'maghrebi', 'ar fr', 'Africa/Casablanca', 'Casablanca, Rabat, Tanger, Marrakech, Fès, Agadir'),
  country(
    'ES',
    50,
    'Orvane España',
    'spanish',
    'es en',
    'Europe/Madrid',
    'Madrid, Barcelona, Sevilla, Zaragoza, València, A Coruña, Las Palmas@Atlantic/Canary',
  ),
  country('BE', 40, 'Orvane Belgium', 'belgian', 'fr nl en', 'Europe/Brussels', 'Bruxelles, Liège, Charleroi, Antwerpen, Gent, Namur'),
  country('TN', 35, 'Orvane Tunisie', 'maghrebi', 'ar fr', 'Africa/Tunis', 'Tunis, Sfax, Sousse, Bizerte'),
  country('RO', 30, 'Orvane România', 'romanian', 'ro en fr', 'Europe/Bucharest', 'București, Cluj-Napoca, Iași, Timișoara, Brașov'),
  country('MG', 25, 'Orvane Madagascar', 'malagasy', 'mg fr', 'Indian/Antananarivo', 'Antananarivo, Toamasina, Mahajanga, Fianarantsoa'),
  country('ML', 16, 'Orvane Mali', 'mande', 'fr bm', 'Africa/Bamako', 'Bamako, Sikasso, Ségou'),
  country('CM', 16, 'Orvane Cameroun', 'cameroonian', 'fr en', 'Africa/Douala', 'Douala, Yaoundé, Bafoussam'),
  country('BF', 12, 'Orvane Burkina', 'mande', 'fr', 'Africa/Ouagadougou', 'Ouagadougou, Bobo-Dioulasso'),
  country('GN', 10, 'Orvane Guinée', 'mande', 'fr', 'Africa/Conakry', 'Conakry, Kankan'),
  country(
    'CD',
    12,
    'Orvane Congo',
    'congolese',
    'fr ln',
    'Africa/Kinshasa',
    'Kinshasa, Lubumbashi@Africa/Lubumbashi, Goma@Africa/Lubumbashi',
  ),
  country('EG', 12, 'Orvane Egypt', 'arabic', 'ar en', 'Africa/Cairo', 'القاهرة, الإسكندرية, أسوان'),
  country('JO', 6, 'Orvane Jordan', 'arabic', 'ar en', 'Asia/Amman', 'عمّان, إربد'),
  country('LU', 8, 'Orvane Luxembourg', 'luxembourgish', 'lb fr de', 'Europe/Luxembourg', 'Luxembourg, Esch-sur-Alzette'),
  country('DE', 10, 'Orvane Deutschland', 'german', 'de en', 'Europe/Berlin', 'Berlin, Hamburg, München, Köln, Leipzig'),
  country('IT', 8, 'Orvane Italia', 'italian', 'it en', 'Europe/Rome', 'Milano, Torino, Roma, L’Aquila'),
  country('PT', 7, 'Orvane Portugal', 'portuguese', 'pt en', 'Europe/Lisbon', 'Lisboa, Porto, Évora, Ponta Delgada@Atlantic/Azores'),
  country('GR', 7, 'Orvane Hellas', 'greek', 'el en', 'Europe/Athens', 'Αθήνα, Θεσσαλονίκη, Πάτρα'),
  country('BG', 6, 'Orvane Bulgaria', 'bulgarian', 'bg en', 'Europe/Sofia', 'София, Пловдив, Варна'),
  country('UA', 7, 'Orvane Ukraine', 'ukrainian', 'uk en', 'Europe/Kiev', 'Київ, Львів, Одеса'),
  country('MD', 5, 'Orvane Moldova', 'romanian', 'ro ru', 'Europe/Chisinau', 'Chișinău, Bălți'),
  country('SK', 5, 'Orvane Slovensko', 'slovak', 'sk en', 'Europe/Bratislava', 'Bratislava, Košice, Žilina'),
  country('VN', 9, 'Orvane Việt Nam', 'vietnamese', 'vi en', 'Asia/Saigon', 'Hà Nội, Thành phố Hồ Chí Minh, Đà Nẵng, Huế'),
  country('JP', 5, 'Orvane Japan', 'japanese', 'ja en', 'Asia/Tokyo', '東京, 大阪, 札幌'),
  country('CN', 5, 'Orvane China', 'chinese', 'zh en', 'Asia/Shanghai', '上海, 北京, 成都'),
  country('KR', 4, 'Orvane Korea', 'korean', 'ko en', 'Asia/Seoul', '서울, 부산'),
  country('IL', 4, 'Orvane Israel', 'hebrew', 'he en', 'Asia/Jerusalem', 'תל אביב, חיפה'),
  country('IE', 4, 'Orvane Ireland', 'irish', 'en ga', 'Europe/Dublin', 'Dublin, Cork, Galway'),
  country(
    'US',
    6,
    'Orvane North America',
    'irish',
    'en es',
    'America/New_York',
    'Boston, Austin@America/Chicago, San José@America/Los_Angeles, Phoenix@America/Phoenix',
  ),
  country(
    'BR',
    6,
    'Orvane Brasil',
    'portuguese',
    'pt-BR en',
    'America/Sao_Paulo',
    'São Paulo, Rio de Janeiro, Manaus@America/Manaus, Brasília',
  ),
  country('MU', 4, 'Orvane Mauritius', 'mauritian', 'en fr', 'Indian/Mauritius', 'Port Louis, Curepipe'),
];

/** Towns that bear another name in another language. */
export const TOWNS: readonly { country: string; city: string; names: Record<string, string> }[] = [
  { country: 'PL', city: 'Warszawa', names: { fr: 'Varsovie', en: 'Warsaw' } },
  { country: 'PL', city: 'Kraków', names: { fr: 'Cracovie', en: 'Krakow' } },
  { country: 'BE', city: 'Antwerpen', names: { fr: 'Anvers', en: 'Antwerp' } },
  { country: 'BE', city: 'Bruxelles', names: { en: 'Brussels' } },
  { country: 'BE', city: 'Gent', names: { fr: 'Gand', en: 'Ghent' } },
  { country: 'ES', city: 'Sevilla', names: { fr: 'Séville', en: 'Seville' } },
  { country: 'RO', city: 'București', names: { fr: 'Bucarest', en: 'Bucharest' } },
  { country: 'EG', city: 'القاهرة', names: { fr: 'Le Caire', en: 'Cairo' } },
  { country: 'EG', city: 'الإسكندرية', names: { fr: 'Alexandrie', en: 'Alexandria' } },
  { country: 'JO', city: 'عمّان', names: { fr: 'Amman', en: 'Amman' } },
  { country: 'DE', city: 'München', names: { fr: 'Munich', en: 'Munich' } },
  { country: 'DE', city: 'Köln', names: { fr: 'Cologne', en: 'Cologne' } },
  { country: 'PT', city: 'Lisboa', names: { fr: 'Lisbonne', en: 'Lisbon' } },
  { country: 'GR', city: 'Αθήνα', names: { fr: 'Athènes', en: 'Athens' } },
  { country: 'GR', city: 'Θεσσαλονίκη', names: { fr: 'Thessalonique', en: 'Thessaloniki' } },
  { country: 'BG', city: 'София', names: { fr: 'Sofia', en: 'Sofia' } },
  { country: 'UA', city: 'Київ', names: { fr: 'Kiev', en: 'Kyiv' } },
  { country: 'VN', city: 'Hà Nội', names: { fr: 'Hanoï', en: 'Hanoi' } },
  { country: 'JP', city: '東京', names: { fr: 'Tokyo', en: 'Tokyo' } },
  { country: 'JP', city: '大阪', names: { fr: 'Osaka', en: 'Osaka' } },
  { country: 'CN', city: '上海', names: { fr: 'Shanghai', en: 'Shanghai' } },
  { country: 'CN', city: '北京', names: { fr: 'Pékin', en: 'Beijing' } },
  { country: 'KR', city: '서울', names: { fr: 'Séoul', en: 'Seoul' } },
  { country: 'IL', city: 'תל אביב', names: { fr: 'Tel-Aviv', en: 'Tel Aviv' } },
];
