/** The interface’s words for stories: see ../keys.ts. */
export const storiesKeys = {
  'stories.title': 'Title of the stories’ first page.',
  'stories.lead': 'Lead of the stories’ first page.',
  'stories.told': 'When a story was told.',
  'stories.takeaway': 'Title at the end of a story.',
  'stories.pager': 'Names these links, read out.',
} as const;
