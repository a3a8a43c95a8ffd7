/** Bodies of chapters that hold a mistake, and the lines that are said of it; the first line of a body is line 10 of its file. */
export const cases: [name: string, body: string, lines: string[]][] = [
  ['import', 'import fs from "node:fs"\n', ['10:1 “import” is program code; remove this line: components work without it']],
  ['export', '\nexport const a = 1\n', ['11:1 “export” is program code; remove this line: components work without it']],
  [
    'an expression alone',
    "\n{await import('node:fs')}\n",
    ["11:1 what stands in braces ({await import('node:fs')}) is program code; write text instead"],
  ],
  [
    'an expression in a sentence',
    'Bonjour {name}, **et {more}**.\n',
    [
      '10:9 what stands in braces ({name}) is program code; write text instead',
      '10:22 what stands in braces ({more}) is program code; write text instead',
    ],
  ],
  ['a comment in braces', '{/* later */}\n', ['10:1 comments in braces are program code; remove it']],
  [
    'an expression as an attribute',
    '<ChampionLink id={x} />\n',
    ['10:15 ChampionLink id: the value of “id” is program code; write a text between quotes: id="…"'],
  ],
  [
    'a spread',
    '<ChampionLink id="awa-mbaye" {...x} />\n',
    ['10:30 ChampionLink: <ChampionLink> has program code in braces; write attributes as name="value"'],
  ],
  [
    'HTML',
    'Un <b>mot</b><br />\n',
    [
      '10:4 b: <b> is HTML; write **words** for bold',
      '10:14 br: <br> is HTML; for a new paragraph leave an empty line; for a new line put a backslash at the end of the one before',
    ],
  ],
  [
    'HTML with code',
    '<img src="x" onerror="alert(1)" />\n',
    [
      '10:1 img: <img> is HTML; put the file beside this text and write ![what it shows](./file.png)',
      '10:14 img onerror: “onerror” is program code; remove it',
    ],
  ],
  ['a component in small letters', '<callout>\n\nx\n\n</callout>\n', ['10:1 callout: <callout> is HTML; did you mean <Callout>?']],
  [
    'an unknown component',
    '<Quote>\n\nx\n\n</Quote>\n',
    [
      '10:1 Quote: unknown component <Quote>; use “Callout”, “DoDont”, “CopyQuote”, “Steps”, “Checklist”, “Exercise”, “Answer”, “ChampionLink”, “ChapterLink”, “PostLink”, “Quiz”, “Order”, “Match”, “ShortAnswer”, “Scenario”, “Rewrite”, “SpotIt” or “Flashcards”',
    ],
  ],
  [
    'a component of a library',
    '<Astro.self />\n',
    [
      '10:1 Astro.self: unknown component <Astro.self>; use “Callout”, “DoDont”, “CopyQuote”, “Steps”, “Checklist”, “Exercise”, “Answer”, “ChampionLink”, “ChapterLink”, “PostLink”, “Quiz”, “Order”, “Match”, “ShortAnswer”, “Scenario”, “Rewrite”, “SpotIt” or “Flashcards”',
    ],
  ],
  [
    'an unknown attribute',
    '<Callout kind="tip"\n  titel="x">\n\nx\n\n</Callout>\n',
    ['11:3 Callout titel: <Callout> has no “titel”; did you mean “title”?'],
  ],
  [
    'an event handler',
    '<Callout kind="tip" onClick="x()">\n\nx\n\n</Callout>\n',
    ['10:21 Callout onClick: “onClick” is program code; remove it'],
  ],
  [
    'a directive of Astro',
    '<Callout kind="tip" set:html="x">\n\nx\n\n</Callout>\n',
    ['10:21 Callout set:html: <Callout> has no “set:html”; it takes “kind” and “title”'],
  ],
  [
    'a missing attribute',
    '<Callout>\n\nx\n\n</Callout>\n',
    ['10:1 Callout kind: <Callout> needs “kind”; it can be “note”, “tip”, “warning” or “rule”'],
  ],
  [
    'a wrong value',
    '<Callout kind="tipp">\n\nx\n\n</Callout>\n',
    ['10:10 Callout kind: “tipp” is not a value of “kind”; did you mean “tip”? It can be “note”, “tip”, “warning” or “rule”'],
  ],
  [
    'an attribute without a value',
    '<Answer summary>\n\nx\n\n</Answer>\n',
    ['10:9 Answer summary: the value of “summary” is missing; write summary="…"'],
  ],
  [
    'minutes in words',
    '<Exercise title="x" minutes="two">\n\nx\n\n</Exercise>\n',
    ['10:21 Exercise minutes: “two” is not a number of minutes; write a whole number, as in minutes="2"'],
  ],
  [
    'an attribute written twice',
    '<Callout kind="tip" kind="note">\n\nx\n\n</Callout>\n',
    ['10:10 Callout kind: “kind” is written twice; keep one of the two'],
  ],
  [
    'a champion who does not exist',
    'Voir <ChampionLink id="jan-kowalczik" />.\n',
    ['10:20 ChampionLink id: there is no champion “jan-kowalczik”; did you mean “jan-kowalczyk”?'],
  ],
  ['Do outside DoDont', '<Do>\n\nx\n\n</Do>\n', ['10:1 Do: <Do> stands only directly inside “DoDont”; move it there']],
  [
    'DoDont without Dont, with text',
    '<DoDont>\n\n<Do>\n\nx\n\n</Do>\n\ntext\n\n</DoDont>\n',
    [
      '10:1 DoDont: <DoDont> needs a <Dont>; add one',
      '18:1 DoDont: inside <DoDont> only “<Do>” or “<Dont>” may stand; move this out of it',
    ],
  ],
  [
    'a component in itself',
    '<Answer summary="a">\n\n<Answer summary="b">\n\nx\n\n</Answer>\n\n</Answer>\n',
    ['12:1 Answer: <Answer> stands inside another <Answer>; close the first one before it'],
  ],
  [
    'steps that are not numbered',
    '<Steps>\n\n- a\n\n</Steps>\n',
    ['10:1 Steps: <Steps> holds one numbered list (1. 2. 3.) and nothing else'],
  ],
  [
    'a checklist with text',
    '<Checklist>\n\nx\n\n- a\n\n</Checklist>\n',
    ['10:1 Checklist: <Checklist> holds one list with hyphens and nothing else'],
  ],
  [
    'two sentences to copy',
    '<CopyQuote>\n\na\n\nb\n\n</CopyQuote>\n',
    ['10:1 CopyQuote: <CopyQuote> holds one paragraph and nothing else'],
  ],
  [
    'a block on one line',
    '<CopyQuote>a</CopyQuote>\n',
    [
      '10:1 CopyQuote: the text inside <CopyQuote> must stand on lines of its own, with an empty line after <CopyQuote> and before </CopyQuote>',
    ],
  ],
  [
    'an empty block',
    '<Callout kind="tip">\n\n</Callout>\n',
    ['10:1 Callout: nothing stands inside <Callout>; write something or remove it'],
  ],
  [
    'a tag that is not closed',
    'a\n\n<Callout kind="tip">\n\nx\n',
    ['12:1 <Callout> is not closed; add </Callout>, or write <Callout … /> if nothing goes inside'],
  ],
  ['a closing tag alone', 'a\n\n</Callout>\n', ['12:1 </Callout> closes nothing; remove it, or add <Callout> before']],
  [
    'typographic quotation marks',
    '<Callout kind=“note”>\n\nx\n\n</Callout>\n',
    [
      '10:1 the tag <Callout …> cannot be read; write each attribute as name="value", with straight quotation marks, and end the tag with > or />',
    ],
  ],
  [
    'braces that are no programme either',
    'Le {jour: mois: an} et {x}\n',
    ['10:4 a brace { or } is read as program code; remove it', '10:24 what stands in braces ({x}) is program code; write text instead'],
  ],
  ['a brace', 'a { b\n', ['10:3 a brace { or } is read as program code; remove it']],
  ['an HTML comment', '<!-- later -->\n', ['10:1 HTML comments do not work here; remove it']],
  [
    'a sign “less than”',
    'moins de <3 jours\n',
    [
      '10:10 the sign < begins a component here, and this is none; write “less than”, or check the quotes of the attributes; links are written [words](https://…)',
    ],
  ],

  ['a heading of level 1', '# Titre\n', ['10:1 the title is already the heading of level 1; begin with ## here']],
  ['a level that is left out', '### Titre\n', ['10:1 a heading of level 3 comes too early; the next level here is 2 (##)']],
  ['a level that is too deep', '## A\n\n### B\n\n#### C\n', ['14:1 a heading of level 4 is too deep; use ## and ### only']],
  [
    'two headings of one address',
    '## Le doute\n\n### le doute !\n\n### Le doute.\n',
    ['14:1 the heading “Le doute.” is already on line 10; each needs its own words, since its address comes from them'],
  ],
  ['an empty heading', '##\n', ['10:1 this heading is empty; write it or remove the signs #']],

  [
    'an image without words',
    'Voir ![](./desk.svg)\n',
    ['10:6 the image says nothing to those who do not see it; describe it: ![what it shows](./file.svg)'],
  ],
  ['an image that is missing', '![x](./dest.svg)\n', ['10:1 the file “guide/fr/dest.svg” does not exist; did you mean “./desk.svg”?']],
  ['an image in other capitals', '![x](./Desk.svg)\n', ['10:1 the file “guide/fr/Desk.svg” does not exist; did you mean “./desk.svg”?']],
  [
    'an image from elsewhere',
    '![x](https://cdn.example/a.png)\n',
    ['10:1 “https://cdn.example/a.png” is an image from elsewhere; put the file beside this text and write ./name.png'],
  ],
  ['an image without ./', '![x](desk.svg)\n', ['10:1 “desk.svg” must begin with ./ for a file beside this one: “./desk.svg”']],
  [
    'an image outside the content',
    '![x](../../../secret.png)\n',
    ['10:1 “../../../secret.png” lies outside the content; put the file beside this text'],
  ],
  [
    'a file that is no image',
    '![x](./charter.mdx)\n',
    ['10:1 “./charter.mdx” is not an image; it can be “.svg”, “.png”, “.jpg”, “.jpeg”, “.webp” or “.avif”'],
  ],
  [
    'an image by reference',
    '![x][1]\n\n[1]: https://www.orvane.example/\n',
    ['10:1 write the image’s file directly: ![what it shows](./file.svg)'],
  ],
];
