/** The interface’s words for listing: see ../keys.ts. */
export const listingKeys = {} as const;
