/** The interface’s words for lineage: see ../keys.ts. */
export const lineageKeys = {} as const;
