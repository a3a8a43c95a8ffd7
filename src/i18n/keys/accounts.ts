/** The interface’s words for accounts: see ../keys.ts. */
export const accountsKeys = {} as const;
