/** The interface’s words for training: see ../keys.ts. */
export const trainingKeys = {
  'training.title': 'Title of the training’s first page.',
  'training.lead': 'Lead of the training’s first page.',
  'training.module': 'Above a module’s title.',
  'training.lessons': 'Title above the lessons.',
  'training.lesson': 'Above a lesson’s title.',
  'training.start': 'Button.',
  'training.size': 'The size of a module.',
  'training.outcomes': 'Above the outcomes.',
  'training.forWhom': 'Title.',
  'training.before': 'Above the modules to take before.',
  'training.chapters': 'Above the chapters that go with a lesson.',
  'training.pager': 'Names these links, read out.',
  'level.first-steps': 'Level of a module.',
  'level.at-ease': 'Level of a module.',
  'level.champion': 'Level of a module.',
} as const;
