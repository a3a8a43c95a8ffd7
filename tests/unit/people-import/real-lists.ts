/**
 * Two thousand people as public lists of a foundation’s maintainers have them (name, e-mail, company, country, handles):
 * the shapes of their names and cells are taken from such lists, every name is invented. The same on every run.
 */
import { places } from './real-places.ts';

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
