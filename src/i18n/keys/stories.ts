/** The interface’s words for stories: see ../keys.ts. */
export const storiesKeys = {
  'stories.title': 'Title of the stories’ first page.',
  'stories.lead': 'Lead of the stories’ first page.',
  'stories.search': 'Names the field that searches the stories, read out.',
  'stories.placeholder': 'In that field while it is empty: things that somebody may look for.',
  'stories.byTopic': 'Above the topics that narrow the list.',
  'stories.byDate': 'Above the quarters or years that narrow the list.',
  'stories.count': 'How many stories the list shows.',
  'stories.alongside': 'Above a story that goes with a chapter or a post.',
  'stories.told': 'When a story was told.',
  'stories.takeaway': 'Title at the end of a story.',
  'stories.pager': 'Names these links, read out.',
} as const;
