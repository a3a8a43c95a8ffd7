/** The interface’s words for guide: see ../keys.ts. */
export const guideKeys = {
  'guide.title': 'Title of the guide’s first page.',
  'guide.lead': 'Lead of the guide’s first page.',
  'guide.chapters': 'Names the list of chapters, read out.',
  'guide.chapter': 'Above a chapter’s title.',
  'guide.reviewed': 'The last review.',
  'guide.pager': 'Names these links, read out.',
  'guide.practise': 'Above the lesson that goes with a chapter.',
  'guide.askSomebody': 'Above the champion who answers on a chapter.',
} as const;
