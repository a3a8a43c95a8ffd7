/** The interface’s words for the programme’s page: see ../keys.ts. */
export const programmeKeys = {
  'programme.way': 'Title above the steps of the programme.',
  'programme.planned': 'The day of a step that is to come.',
  'programme.learned': 'Before what was learned from a step.',
  'programme.stage.pilot': 'How far the programme had come.',
  'programme.stage.first-wave': 'How far the programme had come.',
  'programme.stage.roll-out': 'How far the programme had come.',
  'programme.results': 'Link to the figures.',
} as const;
