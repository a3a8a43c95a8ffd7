import { type Edition, editions } from '../../src/schemas/edition.ts';
import type { OptionSpec, OptionValues } from './command-line.ts';
import { contentFolder, day, edition, today } from './option-values.ts';
import { PROJECT, usualContent } from './project.ts';
import { assertWorkable } from './workable-path.ts';

/** What one site is made from; the same for a build and for the preview while writing. */
export interface SiteOptions {
  /** Absolute, links followed. */
  content: string;
  edition: Edition;
  /** `2027-03-10`: the day by which publishing, expiry and consent are judged. */
  now: string;
}

export const SITE_OPTIONS = {
  content: { value: 'DIR', help: { en: 'The content folder. Otherwise src/content.', fr: 'Le dossier de contenu. Sinon src/content.' } },
  edition: { value: editions.join('|'), help: { en: 'Whom it is for. Otherwise internal.', fr: 'À qui il est destiné. Sinon internal.' } },
  now: {
    value: '2027-03-10',
    help: { en: 'The day to take for today. Otherwise today.', fr: 'Le jour à prendre pour aujourd’hui. Sinon aujourd’hui.' },
  },
} as const satisfies Record<string, OptionSpec>;

export const OUT_OPTION = {
  value: 'DIR',
  help: { en: 'The folder of the finished site. Otherwise dist.', fr: 'Le dossier du site fini. Sinon dist.' },
} as const satisfies OptionSpec;

/** The value of an option that takes one. */
export function text(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return value === true ? undefined : value;
}

/** Folders as typed count from where the command is run; the defaults are in the project. */
export function siteOptions(values: OptionValues, cwd = process.cwd()): SiteOptions {
  const content = contentFolder(text(values, 'content') ?? usualContent(), cwd);
  assertWorkable(PROJECT, 'project');
  assertWorkable(content, 'content');
  return {
    content,
    edition: edition(text(values, 'edition') ?? 'internal'),
    now: day(text(values, 'now') ?? today()),
  };
}
