import type { CardColour, CardTemplate } from '../schemas/card.ts';

/** Somebody shown on an image, or quoted on it. */
export interface CardPerson {
  /** As the person writes it. */
  name: string;
  /** What they do and where: “Mobile networks, Dakar”. */
  detail: string;
  /** One to three letters, drawn where there is no photo. */
  initials: string;
  /** A `data:image/jpeg` or `data:image/png` URI. Nothing is ever fetched. */
  photo?: string;
}

/** All that a share image says. Texts are plain; `typeset` puts their spaces right. */
export interface Card {
  template: CardTemplate;
  colour: CardColour;
  /** The language of the texts, a BCP 47 tag. */
  language: string;
  /** A short line above the headline: a section, a kind of news. */
  eyebrow?: string;
  /**
   * The few words that one must read. In the champion template, where the
   * person’s name is the largest text, it is the line below the name:
   * “Championne Flambeau”. In the quote template it needs no quotation marks:
   * those around it give way to the template’s own.
   */
  headline: string;
  /** A line under the headline: a place, a date, a source. */
  label?: string;
  /** The number of the figure template, with its unit. */
  figure?: string;
  /** Needed by the champion template; who speaks, in the quote template. */
  person?: CardPerson;
  /** The year of a champion’s badge. */
  year?: string;
  site: { organisation: string; name: string };
  /** What the image shows and says, for those who do not see it. It is not drawn. */
  alt: string;
  /** What is drawn in its place where fonts lack letters of a text that comes from people’s names: see substitute.ts. */
  spare?: Card;
  /** The entry’s id, for error messages. It is neither drawn nor part of the version. */
  source: string;
}

/** The texts of a card that are drawn, each under the name that error messages use. */
export const textFields = [
  'eyebrow',
  'headline',
  'label',
  'figure',
  'name',
  'detail',
  'initials',
  'year',
  'siteName',
  'organisation',
] as const;
export type TextField = (typeof textFields)[number];

export type CardTexts = { [Field in TextField]?: string };

/** The drawn texts of a card, without the blank ones. */
export function textsOf(card: Card): CardTexts {
  const texts: CardTexts = {
    eyebrow: card.eyebrow,
    headline: card.template === 'quote' ? unquoted(card.headline) : card.headline,
    label: card.label,
    figure: card.figure,
    name: card.person?.name,
    detail: card.person?.detail,
    initials: card.person?.photo ? undefined : card.person?.initials,
    year: card.year,
    siteName: card.site.name,
    organisation: card.site.organisation,
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim()));
}

/** The quotation marks of our languages, around a whole text: « », “ ”, „ “, „ ”, 「 」, 『 』, " ". */
const quotationMarks = [
  /^\s*«([^«»]+)»\s*$/u,
  /^\s*[“„]([^“”„]+)[”“]\s*$/u,
  /^\s*「([^「」]+)」\s*$/u,
  /^\s*『([^『』]+)』\s*$/u,
  /^\s*"([^"]+)"\s*$/u,
];

function unquoted(text: string): string {
  const inside = quotationMarks.map((pattern) => pattern.exec(text)?.[1]).find((words) => words !== undefined);
  return (inside ?? text).replace(/^[\s\u00A0\u202F]+|[\s\u00A0\u202F]+$/g, '');
}
