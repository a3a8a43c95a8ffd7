/**
 * `04/05/2026` may be 4 May or 5 April: only where one part cannot be a month is there one right reading. Other ways of
 * writing year, month and day, with the month’s name in English or French too, are repaired.
 */
export function rightDay(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(text);
  if (yearFirst) return existingDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const inWords =
    /^(\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text) ??
    /^(\p{L}+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  if (inWords) {
    const [, one = '', two = '', year] = inWords;
    const [day, name] = /^\d/.test(one) ? [one, two] : [two, one];
    const month = monthNamed(name);
    return month === undefined ? undefined : existingDay(Number(year), month, Number(day));
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  if (first > 12) return existingDay(year, second, first);
  if (second > 12) return existingDay(year, first, second);
  return first === second ? existingDay(year, first, second) : undefined;
}

/** By the letters with which months begin in English and in French, which no two share. */
const months: readonly RegExp[] = [
  /^jan/,
  /^f[eé][bv]/,
  /^mar/,
  /^a[pv]r/,
  /^ma[iy]$/,
  /^ju(?:ne?|in)$/,
  /^jui?l/,
  /^a(?:ug|o[uû]t)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^d[eé]c/,
];

function monthNamed(name: string): number | undefined {
  const index = months.findIndex((month) => month.test(name.toLowerCase()));
  return index === -1 ? undefined : index + 1;
}

function existingDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
