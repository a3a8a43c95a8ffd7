/** Not in TypeScript’s library yet: ECMA-402’s Intl.Locale.prototype.getWeekInfo, which Node has. */
type WithWeek = Intl.Locale & { getWeekInfo(): { weekend: number[] } };

/** The days of rest of a country as digits, Monday being 1, from Unicode CLDR: `67`, or `56` in Algeria. */
export const weekendDigits = (country: string): string => (new Intl.Locale(`und-${country}`) as WithWeek).getWeekInfo().weekend.join('');
