/** The interface’s words for the timeline: see ../keys.ts. */
export const timelineKeys = {
  'timeline.title': 'Title of the page, and its name in links.',
  'timeline.headline': 'Large words of the page.',
  'timeline.lead': 'Lead of the page.',
  'timeline.search': 'Names the search field.',
  'timeline.placeholder': 'In the empty search field.',
  'timeline.byKind': 'Filter: who posts.',
  'timeline.byCountry': 'Filter.',
  'timeline.byLanguage': 'Filter.',
  'timeline.count': 'How many are found.',
  'timeline.official': 'A kind of author: accounts that speak for the company.',
  'timeline.leader': 'A kind of author: people who lead.',
  'timeline.colleague': 'A kind of author: colleagues who are champions.',
  'timeline.read': 'Link to the post where it was published; {network} is where.',
  'timeline.readOf': 'The same link read out; {name} is whose post it is, {day} its day.',
  'timeline.consent': 'Below the list: who is shown, and how one stops.',
  'timeline.withdraw': 'Link to the page where one withdraws.',
} as const;
