/** The interface’s words for communities: see ../keys.ts. */
export const communitiesKeys = {} as const;
