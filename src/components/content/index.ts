import Answer from './Answer.astro';
import Callout from './Callout.astro';
import ChampionLink from './ChampionLink.astro';
import ChapterLink from './ChapterLink.astro';
import Checklist from './Checklist.astro';
import ContentLink from './ContentLink.astro';
import CopyQuote from './CopyQuote.astro';
import Do from './Do.astro';
import DoDont from './DoDont.astro';
import Dont from './Dont.astro';
import Exercise from './Exercise.astro';
import Figure from './Figure.astro';
import PostLink from './PostLink.astro';
import Steps from './Steps.astro';

/** What editors can write in MDX without an import. Their attributes are checked against src/mdx/vocabulary.ts. */
export const contentComponents = {
  Answer,
  Callout,
  ChampionLink,
  ChapterLink,
  Checklist,
  CopyQuote,
  Do,
  DoDont,
  Dont,
  Exercise,
  PostLink,
  Steps,
  a: ContentLink,
  img: Figure,
};
