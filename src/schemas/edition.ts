/** Whom a built site is for, and where a person consents to be listed: employees, or everybody. The one list of them. */
export const editions = ['internal', 'public'] as const;
export type Edition = (typeof editions)[number];

/** What one build contains, and when it is judged. */
export interface View {
  edition: Edition;
  /** The day, `2027-03-10`, by which publishing, expiry and consent are judged. */
  now: string;
  /** In the preview, drafts, future and expired entries are shown and marked. */
  preview: boolean;
}
