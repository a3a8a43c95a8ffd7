/** The interface’s words for content: see ../keys.ts. */
export const contentKeys = {
  'callout.note': 'Title of a note.',
  'callout.tip': 'Title of a tip.',
  'callout.warning': 'Title of a warning.',
  'callout.rule': 'Title of a rule.',
  'content.do': 'Above the good example.',
  'content.dont': 'Above the other example.',
  'content.copyHint': 'Below a sentence to copy.',
  'content.exercise': 'Above an exercise.',
  'content.exerciseMinutes': 'Above an exercise.',
  'content.aChampion': 'In place of someone who is no longer listed.',
} as const;
