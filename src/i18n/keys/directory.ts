/** The interface’s words for directory: see ../keys.ts. */
export const directoryKeys = {} as const;
