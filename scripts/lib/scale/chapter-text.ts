import type { Language } from './document.ts';
import { both, type Both } from './people-words.ts';
import type { Draws } from './random.ts';
import { ADVICE, HEADINGS } from './text-words.ts';

/** A chapter’s paragraphs in both languages: some 600 words under six headings, with links and components. */
export function chapterText(draws: Draws, other: string): Record<Language, string[]> {
  const headings = draws.some(HEADINGS, 6);
  const blocks = headings.flatMap((heading, place): Both[] => [
    both(`## ${heading.fr}`, `## ${heading.en}`),
    ...draws.some(ADVICE, 4),
    ...(extras(other)[place] ?? []),
  ]);
  return { fr: blocks.map(({ fr }) => fr), en: blocks.map(({ en }) => en) };
}

/** What stands after each part’s paragraphs. */
function extras(other: string): Both[][] {
  return [
    [
      both(
        `Cela complète [un autre chapitre](/guide/${other}/) ; en cas de doute, [demandez](/ask/).`,
        `This goes with [another chapter](/guide/${other}/); in doubt, [ask](/ask/).`,
      ),
    ],
    [
      both(
        '<Callout kind="tip">\n\nUne **phrase** suffit souvent.\n\n</Callout>',
        '<Callout kind="tip">\n\nOne **sentence** is often enough.\n\n</Callout>',
      ),
    ],
    [
      both(
        '<DoDont>\n\n<Do>\n\n- dire ce que l’on a vu\n- nommer son métier\n\n</Do>\n\n<Dont>\n\n- répéter un slogan\n- montrer un badge\n\n</Dont>\n\n</DoDont>',
        '<DoDont>\n\n<Do>\n\n- say what you saw\n- name your trade\n\n</Do>\n\n<Dont>\n\n- repeat a slogan\n- show a badge\n\n</Dont>\n\n</DoDont>',
      ),
    ],
    [both(`Lisez d’abord <ChapterLink id="${other}" />.`, `First read <ChapterLink id="${other}" />.`)],
    [
      both(
        '<Steps>\n\n1. Écrivez comme vous parlez.\n2. Relisez le lendemain.\n3. Publiez, ou non.\n\n</Steps>',
        '<Steps>\n\n1. Write as you talk.\n2. Read it again the next day.\n3. Post it, or not.\n\n</Steps>',
      ),
    ],
  ];
}
