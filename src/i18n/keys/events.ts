/** The interface’s words for events: see ../keys.ts. */
export const eventsKeys = {} as const;
