/** The interface’s words for proof: see ../keys.ts. */
export const proofKeys = {} as const;
