/** Whom a built site is for, and where a person consents to be listed: employees, or everybody. The one list of them. */
export const editions = ['internal', 'public'] as const;
export type Edition = (typeof editions)[number];
