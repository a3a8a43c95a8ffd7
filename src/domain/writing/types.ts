import type { ImageFormat, Network } from '../../schemas/network.ts';

/** A phrase that the company cannot use, as the coach looks for it. */
export interface Avoided {
  /** The source of a regular expression. */
  pattern: string;
  reason: string;
  instead: string;
}

export interface DeskNetwork extends Pick<Network, 'name' | 'limit' | 'limitBytes' | 'counting' | 'fold' | 'share' | 'hashtags'> {
  id: string;
  images: ImageFormat[];
  /** False where only colleagues read: the text need not say where one works. Left out: it must. */
  disclosure?: boolean;
  /** What one should know before posting there. */
  note?: string;
}

export interface DeskVoice {
  id: string;
  /** The starting text with its `[[blanks]]`, the line that says where one works in it; empty for the blank page. */
  text: string;
  overrides: Record<string, string>;
}

/** What the desk's script gets from the page, as JSON. Nothing in it is about the reader. */
export interface DeskData {
  /** The post: part of the names of drafts. */
  post: string;
  title: string;
  /** The language of the texts. */
  language: string;
  /** The last day, `2027-03-28`, on which the post makes sense. */
  expires: string;
  /** The page's own address, for reminders. */
  page: string;
  link: string;
  campaign: string;
  tracking?: { source: string; medium: string } | undefined;
  hashtags: string[];
  disclosure: string;
  organisation: string;
  internalHosts: string[];
  avoid: Avoided[];
  prompts: string[];
  voices: DeskVoice[];
  networks: DeskNetwork[];
  /** The words that the script says, `{names}` left to fill; those that count are one pattern a plural category. */
  words: Record<string, string>;
  plurals: Record<string, Record<string, string>>;
}
