/** How long a post is new. */
const days = 7;

/** Whether something published on a day is new on another: both `2027-03-10`, in whole days of no time zone. */
export function isFresh(published: string, today: string): boolean {
  const age = (Date.parse(today) - Date.parse(published)) / 86_400_000;
  return age >= 0 && age < days;
}
