import { type GeneratedFile, inBoth, type Language, mdx, signed } from './document.ts';
import { type Both, both } from './people-words.ts';
import type { Draws } from './random.ts';
import { chapterText } from './chapter-text.ts';
import { SITUATIONS, SUBJECTS } from './text-words.ts';

/** So many chapters can be told apart: beyond one a subject and situation, they are numbered. */
export const MOST_PAGES = 5000;

const reviewed = (language: Language) => ({ on: '2026-10-15', by: language === 'fr' ? 'l’équipe juridique' : 'the legal team' });

/** The charter, then chapters about one subject in one situation each. */
export function guideFiles(count: number, draws: Draws): GeneratedFile[] {
  const chapters = Array.from({ length: count - 1 }, (_, index) => chapter(index, draws));
  return [...charter(), ...chapters.flat()];
}

function charter(): GeneratedFile[] {
  const title = both('La charte, en une page', 'The charter, on one page');
  const summary = both(
    'Quatre repères pour parler de son métier, si l’on en a envie.',
    'Four points for talking about one’s work, if one feels like it.',
  );
  const points = both(
    '1. **C’est vous qui voyez.** Publier ou ne rien publier ne change rien à votre travail.\n2. **Dites où vous travaillez.** Les lecteurs vous croient mieux.\n3. **Parlez de ce que vous savez.** Le reste a ses porte-parole.\n4. **Un doute ? Demandez.** La [page du doute](/ask/) dit à qui.',
    '1. **It is up to you.** Posting or not posting changes nothing about your work.\n2. **Say where you work.** Readers believe you more easily.\n3. **Talk about what you know.** The rest has its spokespeople.\n4. **In doubt? Ask.** The [page about doubts](/ask/) says whom.',
  );
  return inBoth('guide', 'charter', (language) =>
    mdx(
      {
        title: title[language],
        short: title[language],
        summary: summary[language],
        order: 1,
        ...signed(language, 'public'),
        reviewed: reviewed(language),
      },
      [points[language]],
    ),
  );
}

function chapter(index: number, draws: Draws): GeneratedFile[] {
  const subject = SUBJECTS[index % SUBJECTS.length]!;
  const situation = SITUATIONS[Math.floor(index / SUBJECTS.length) % SITUATIONS.length]!;
  const round = Math.floor(index / (SUBJECTS.length * SITUATIONS.length));
  const number = round === 0 ? '' : ` (${round + 1})`;
  const title: Both = both(`${subject.fr}, ${situation.fr}${number}`, `${subject.en}, ${situation.en}${number}`);
  const audience = draws.chance(0.7) ? 'public' : 'internal';
  const summary = both(`Ce que nous avons appris : ${title.fr.toLowerCase()}.`, `What we have learned: ${title.en.toLowerCase()}.`);
  const other = index === 0 ? 'charter' : name(draws.int(0, index - 1));
  const text = chapterText(draws, other);
  return inBoth('guide', name(index), (language) =>
    mdx(
      {
        title: title[language],
        short: title[language],
        summary: summary[language],
        order: index + 2,
        ...signed(language, audience),
        reviewed: reviewed(language),
      },
      text[language],
    ),
  );
}

const name = (index: number): string => `chapter-${String(index + 2).padStart(3, '0')}`;
