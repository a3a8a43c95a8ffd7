/** The interface’s words for challenges and thanks: see ../keys.ts. */
export const challengesKeys = {
  'challenges.title': 'Title of the page, and its name in links.',
  'challenges.headline': 'Large words of the page.',
  'challenges.lead': 'Lead of the page.',
  'challenges.running': 'Title above what goes on now.',
  'challenges.ahead': 'Title above what is to come.',
  'challenges.ended': 'Title above what is over.',
  'challenges.dates': 'From when to when.',
  'challenges.aim': 'Before what is to be reached.',
  'challenges.progress': 'How far it has come.',
  'challenges.outcome': 'Before what came of it.',
  'challenges.rules': 'Title above the rules.',
  'challenges.thanks': 'Title above those who are thanked.',
  'challenges.thanksHint': 'Below that title.',
  'challenges.badge': 'Link: a picture for the teams that take part.',
  'challenges.badgeLine': 'On that picture, above the challenge’s title.',
  'challenges.badgeAlt': 'What that picture shows.',
} as const;
