/** What somebody can propose. */
export const proposalKinds = ['story', 'post', 'photo', 'customer', 'voice', 'expert', 'community'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** The questions of the form, in its order; each has its words under `propose.ask.NAME`. */
export const proposalFields = ['what', 'title', 'text', 'link', 'people', 'named', 'name'] as const;
export type ProposalField = (typeof proposalFields)[number];

/** A proposal as it comes out of a letter. */
export interface Proposal {
  kind: ProposalKind | undefined;
  title: string;
  text: string;
  link: string;
  /** Who can be seen, heard or named, and what they said to it. */
  people: string;
  /** The name to write beside it; only where its bearer wishes it. */
  name: string | undefined;
  /** The language of the form. */
  language: string;
}
