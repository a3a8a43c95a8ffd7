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
import Card from './exercises/Card.astro';
import Choice from './exercises/Choice.astro';
import Fault from './exercises/Fault.astro';
import Feedback from './exercises/Feedback.astro';
import Flashcards from './exercises/Flashcards.astro';
import Match from './exercises/Match.astro';
import Option from './exercises/Option.astro';
import Order from './exercises/Order.astro';
import Pair from './exercises/Pair.astro';
import Part from './exercises/Part.astro';
import Quiz from './exercises/Quiz.astro';
import Rewrite from './exercises/Rewrite.astro';
import Scenario from './exercises/Scenario.astro';
import Scene from './exercises/Scene.astro';
import Sequence from './exercises/Sequence.astro';
import ShortAnswer from './exercises/ShortAnswer.astro';
import SpotIt from './exercises/SpotIt.astro';
import Version from './exercises/Version.astro';

/** What editors can write in MDX without an import. Their attributes are checked against src/mdx/vocabulary.ts. */
export const contentComponents = {
  Answer,
  Callout,
  Card,
  ChampionLink,
  ChapterLink,
  Checklist,
  Choice,
  CopyQuote,
  Do,
  DoDont,
  Dont,
  Exercise,
  Fault,
  Feedback,
  Flashcards,
  Match,
  Option,
  Order,
  Pair,
  Part,
  PostLink,
  Quiz,
  Rewrite,
  Scenario,
  Scene,
  Sequence,
  ShortAnswer,
  SpotIt,
  Steps,
  Version,
  a: ContentLink,
  img: Figure,
};
