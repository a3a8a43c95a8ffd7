/**
 * Two thousand people as public lists of a foundation’s maintainers have them (name, e-mail, company, country, handles):
 * the shapes of their names and cells are taken from such lists, every name is invented. The same on every run.
 */
interface Place {
  country: string[];
  city: string;
  zone: string;
  languages: string[];
  first: string[];
  family: string[];
}

const places: Place[] = [
  {
    country: ['France', 'FR', 'FRA'],
    city: 'Lyon',
    zone: 'Europe/Paris',
    languages: ['French, English', 'Français et anglais', 'fr/en'],
    first: ['Zoé', 'Jean-Baptiste', 'Maël', 'Anne-Cécile', 'Loïc'],
    family: ['Lœuvrard', 'de La Tour d’Orvane', 'Le Goff', 'N’Diaye', 'Dupré-Vasseur'],
  },
  {
    country: ['Germany', 'DEU', 'Deutschland'],
    city: 'Köln',
    zone: 'Europe/Berlin',
    languages: ['German; English', 'Deutsch und Englisch'],
    first: ['Jürgen', 'Käthe', 'Björn', 'Sören'],
    family: ['Weißmüller', 'von der Höhe', 'Großkopf', 'Özkan'],
  },
  {
    country: ['Poland', 'Polska', 'POL'],
    city: 'Łódź',
    zone: 'Europe/Warsaw',
    languages: ['Polish, English'],
    first: ['Łukasz', 'Małgorzata', 'Świętosława'],
    family: ['Żółkiewicz', 'Wąsowska', 'Ćmielak'],
  },
  {
    country: ['Turkey', 'Türkiye', 'TUR'],
    city: 'İzmir',
    zone: 'Europe/Istanbul',
    languages: ['Turkish', 'Türkçe, English'],
    first: ['Işık', 'Gökçe', 'İpek', 'Şeyma'],
    family: ['Yıldızoğlu', 'Çağlar', 'Ünlüdağ'],
  },
  {
    country: ['Vietnam', 'Viet Nam'],
    city: 'Hà Nội',
    zone: 'Asia/Ho_Chi_Minh',
    languages: ['Vietnamese, English'],
    first: ['Thị Thuỳ', 'Văn Đức', 'Quỳnh'],
    family: ['Nguyễn', 'Trần', 'Đỗ'],
  },
  {
    country: ['China', 'P.R. China', 'CHN'],
    city: '上海',
    zone: 'Asia/Shanghai',
    languages: ['Mandarin', 'Chinese, English'],
    first: ['小明', '娜', '伟'],
    family: ['王', '李', '欧阳'],
  },
  {
    country: ['Japan', 'JPN'],
    city: '大阪',
    zone: 'Asia/Tokyo',
    languages: ['Japanese'],
    first: ['太郎', 'さくら', 'ケンジ'],
    family: ['山田', '佐々木', '小鳥遊'],
  },
  {
    country: ['South Korea', 'Korea, Republic of'],
    city: '서울',
    zone: 'Asia/Seoul',
    languages: ['Korean & English'],
    first: ['민수', '영희'],
    family: ['김', '남궁'],
  },
  {
    country: ['Russian Federation', 'Russia'],
    city: 'Казань',
    zone: 'Europe/Moscow',
    languages: ['Russian'],
    first: ['Иван', 'Фёдор', 'Ольга'],
    family: ['Щербаков', 'Ильин-Йорданский'],
  },
  {
    country: ['Greece', 'Ελλάδα', 'EL'],
    city: 'Πάτρα',
    zone: 'Europe/Athens',
    languages: ['Greek, English'],
    first: ['Γιώργος', 'Ευαγγελία'],
    family: ['Παπαδόγλου', 'Ξανθάκης'],
  },
  {
    country: ['Egypt', 'EGY'],
    city: 'القاهرة',
    zone: 'Africa/Cairo',
    languages: ['Arabic, French'],
    first: ['محمد', 'فاطمة الزهراء'],
    family: ['عبد القادر', 'الأنصاري'],
  },
  { country: ['Israel'], city: 'חיפה', zone: 'Asia/Jerusalem', languages: ['Hebrew'], first: ['דוד', 'רחל'], family: ['בן־עמי', 'לוי'] },
  {
    country: ['India', 'IND'],
    city: 'मुंबई',
    zone: 'Asia/Kolkata',
    languages: ['Hindi, English'],
    first: ['अनन्या', 'Srinivasa', 'R.'],
    family: ['शर्मा', 'Venkata Subramaniam', 'K.'],
  },
  {
    country: ['United States of America', 'USA', 'United States'],
    city: 'Denver',
    zone: 'America/Denver',
    languages: ['English', 'English and Spanish'],
    first: ['Martin Luther', 'D’Andre', 'Mary-Kate', 'J.R.'],
    family: ['Kingsley Jr.', 'O’Malley', 'McAllister III', 'Null'],
  },
  {
    country: ['Netherlands', 'The Netherlands', 'NLD'],
    city: '’s-Hertogenbosch',
    zone: 'Europe/Amsterdam',
    languages: ['Dutch, English', 'Flemish'],
    first: ['Wietske', 'Jan-Willem'],
    family: ['van ’t Hoff', 'van der Meer', 'IJsselstein'],
  },
  {
    country: ['Spain', 'ESP', 'España'],
    city: 'Logroño',
    zone: 'Europe/Madrid',
    languages: ['Castilian', 'español y francés'],
    first: ['Ana María', 'Íñigo'],
    family: ['García de la Peña', 'Núñez y Ortega'],
  },
  {
    country: ['Senegal', 'Sénégal', 'SEN'],
    city: 'Thiès',
    zone: 'Africa/Dakar',
    languages: ['French, Wolof, Serer', 'Peul'],
    first: ['Awa', 'Mame Diarra'],
    family: ['M’Baye', 'Ndiaye', 'Sène'],
  },
  {
    country: ['Iceland'],
    city: 'Ísafjörður',
    zone: 'Atlantic/Reykjavik',
    languages: ['Icelandic'],
    first: ['Þorgerður', 'Æsa'],
    family: ['Guðmundsdóttir', 'Ýrarson'],
  },
  {
    country: ['Azerbaijan', 'AZE'],
    city: 'Gəncə',
    zone: 'Asia/Baku',
    languages: ['Azeri, Russian'],
    first: ['Əli', 'Nərminə'],
    family: ['Məmmədzadə', 'Əliyeva'],
  },
  {
    country: ['Kosovo', 'XK'],
    city: 'Prizren',
    zone: 'Europe/Belgrade',
    languages: ['Albanian'],
    first: ['Arbër', 'Ëngjëll'],
    family: ['Çela', 'Gashi'],
  },
  {
    country: ['Iran, Islamic Republic of', 'Iran'],
    city: 'شیراز',
    zone: 'Asia/Tehran',
    languages: ['Farsi'],
    first: ['آناهیتا'],
    family: ['پورسینا', 'ژاله\u200cای'],
  },
  {
    country: ['Hong Kong', 'HKG'],
    city: '九龍',
    zone: 'Asia/Hong_Kong',
    languages: ['Cantonese, English'],
    first: ['Ka-Wai “Kelvin”'],
    family: ['陳', 'Cheung'],
  },
  {
    country: ['Czech Republic', 'Czechia'],
    city: 'Ústí nad Labem',
    zone: 'Europe/Prague',
    languages: ['Czech'],
    first: ['Jiří', 'Řehoř'],
    family: ['Dvořáček', 'Šťastná'],
  },
  {
    country: ["Côte d'Ivoire", 'Ivory Coast', 'CIV'],
    city: 'Bouaké',
    zone: 'Africa/Abidjan',
    languages: ['French, Dyula'],
    first: ['Adjoua', 'Koffi'],
    family: ['N’Guessan', 'Kouamé'],
  },
  {
    country: ['Nigeria', 'NGA'],
    city: 'Katsina',
    zone: 'Africa/Lagos',
    languages: ['Hausa, English'],
    first: ['Ɗanladi', 'Ọlábísí'],
    family: ['Ɓala', 'Adébáyọ̀'],
  },
];

/** What such lists hold where somebody had nothing to say. */
const nothing = ['', '-', '#N/A', 'n/a', 'NULL', '#REF!'];

export const HEADINGS =
  'First name;Last name;E-mail;Job title;Company;Country;City;Time zone;Languages;Topics;Help;LinkedIn;Availability;Label date;Consent date;Consent scopes;Consent until';

const quoted = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The file as text, with the line ends of two machines in turn, and the names in the order of the rows. */
export function realList(count: number): { text: string; names: { name: string; familyName: string; country: string }[] } {
  const names: { name: string; familyName: string; country: string }[] = [];
  const lines = Array.from({ length: count }, (_, index) => {
    const place = places[index % places.length]!;
    const of = <Value>(values: readonly Value[], step: number) => values[Math.floor(index / places.length / step) % values.length]!;
    const first = of(place.first, 1);
    const familyName = of(place.family, place.first.length);
    names.push({ name: `${first} ${familyName}`, familyName, country: place.country[0]! });
    const job = index % 7 === 0 ? `Maintainer; "core"\nand reviewer` : 'Maintainer';
    return [
      first,
      familyName,
      `p${index}@orvane.example`,
      job,
      'Orvane',
      of(place.country, 1),
      place.city,
      place.zone,
      of(place.languages, 1),
      'profile',
      'I answer.',
      of(nothing, 1) === '-' ? '' : of(nothing, 1),
      of(nothing, 2) === '-' ? '' : of(nothing, 2),
      '2026-05-04',
      '2026-05-05',
      'internal',
      '2028-05-31',
    ]
      .map(quoted)
      .join(';');
  });
  return { text: [HEADINGS, ...lines].map((line, index) => `${line}${index % 3 === 0 ? '\r\n' : '\n'}`).join(''), names };
}
