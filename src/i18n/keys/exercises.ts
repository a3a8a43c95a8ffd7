/** The interface’s words for exercises: see ../keys.ts. */
export const exercisesKeys = {} as const;
