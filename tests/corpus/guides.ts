import { chapter, type Input } from './input.ts';

/** A chapter as an organisation publishes it with another programme, brought here as it is. */
export interface Guide {
  /** Where such chapters come from, and what is in this one. */
  from: string;
  /** The whole file, or its body alone below our own front matter. */
  file?: string;
  body?: string;
  /** A piece of the first complaint, in English: what the editor needs. Nothing where it may be published as it is. */
  says?: RegExp;
}

const own = (fields: string, body: string) => `---\n${fields}\n---\n\n${body}\n`;
const callout = /<Callout/;
const html = /HTML|instead|keep the words|backslash|write|\[words\]/;

/** Front matter of other programmes: ours is asked for, theirs is named. */
const wholeFiles: Guide[] = [
  { from: 'Docusaurus: id and sidebar', file: own('id: social\ntitle: Social media\nsidebar_position: 3', 'Be kind.'), says: /id/ },
  { from: 'Hugo: date and weight', file: own('title: "Social"\ndate: 2026-01-01\nweight: 10', 'Be kind.'), says: /date|required|missing/ },
  { from: 'Hugo: TOML', file: '+++\ntitle = "Social"\nweight = 1\n+++\n\nBe kind.\n', says: /---/ },
  { from: 'Hugo: JSON', file: '{\n"title": "Social"\n}\n\nBe kind.\n', says: /---/ },
  { from: 'Jekyll: layout', file: own('layout: page\ntitle: Social\npermalink: /social/', 'Be kind.'), says: /missing/ },
  { from: 'MkDocs: no front matter', file: '# Social media\n\nBe kind.\n', says: /---/ },
  {
    from: 'GOV.UK: tech docs',
    file: own('title: Social\nlast_reviewed_on: 2026-01-01\nreview_in: 6 months', 'Be kind.'),
    says: /missing/,
  },
  { from: 'Notion export: properties as lines', file: '# Social media\n\nOwner: Ana\nTags: HR, Comms\n\nBe kind.\n', says: /---/ },
  {
    from: 'Confluence export: a web page',
    file: '<!DOCTYPE html>\n<html><head><title>Social</title></head><body><p>x</p></body></html>\n',
    says: /---/,
  },
  { from: 'Obsidian: properties with links', file: own('tags:\n  - hr\naliases: [sm]\nup: "[[Home]]"', 'Be kind.'), says: /missing/ },
  { from: 'Quarto: format', file: own('title: "Social"\nformat:\n  html:\n    toc: true', 'Be kind.'), says: /missing/ },
  { from: 'Word: curly quotes in the fields', file: chapter(1, 'x', { title: '“Social media”', summary: '“x”' }), says: /quotation marks/ },
  { from: 'a tab in the fields', file: own('title: Social\nreviewed:\n\ton: 2026-01-01', 'Be kind.'), says: /tab/i },
  { from: 'a colon in a title', file: own('title: Social media: the rules', 'Be kind.'), says: /quotes/ },
  { from: 'an AsciiDoc file', file: '= Social media\n:toc:\n\nBe kind.\n', says: /---/ },
  { from: 'a reStructuredText file', file: 'Social media\n============\n\n.. contents::\n', says: /---/ },
  { from: 'an Org file', file: '#+TITLE: Social media\n* One\n', says: /---/ },
  { from: 'a MediaWiki page', file: "'''Social media''' is…\n== One ==\n", says: /---/ },
  { from: 'RTF saved under our name', file: '{\\rtf1\\ansi Social media}\n', says: /---/ },
  { from: 'a Git conflict in the fields', file: own('<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> x', 'x'), says: /conflict|:/ },
];

/** Texts of other programmes below our own front matter. */
const texts: [from: string, body: string, says: RegExp | undefined][] = [
  // GitLab handbook, Hugo and Docsy
  ['GitLab: alert', '{{% alert title="Note" color="primary" %}}\nBe kind.\n{{% /alert %}}', callout],
  ['GitLab: panel', '{{< panel header="**Read**" >}}\nBe kind.\n{{< /panel >}}', callout],
  ['GitLab: anchor', '## Be kind {#be-kind}\n\nx', /no name or style/],
  ['GitLab: attribute list', '[Ask](/ask/){:target="_blank"}', /no name or style|address/],
  ['GitLab: reference in a link', '[Ask]({{< ref "ask.md" >}})', /program/],
  ['GitLab: table of contents', '{{< toc >}}', /program/],
  ['GitLab: mermaid', '```mermaid\ngraph TD; A-->B\n```\n\n{{% include "x" %}}', /program/],
  ['GitLab: footnote', 'Be kind[^1].\n\n[^1]: Always.', /footnote/],
  ['GitLab: emoji', 'Be kind :slight_smile:', /emoji itself/],
  ['GitLab: video', '<figure class="video_container"><iframe src="https://a.example/"></iframe></figure>', html],
  ['GitLab: details', '<details markdown="1"><summary>More</summary>\n\nx\n\n</details>', /<Answer/],
  ['GitLab: [[_TOC_]]', '[[_TOC_]]\n\n## One\n\nx', /headings/],
  // GOV.UK govspeak
  ['govspeak: information', '^This is information^', callout],
  ['govspeak: warning', '%This is a warning%', callout],
  ['govspeak: call to action', '$CTA\n[Ask](/ask/)\n$CTA', callout],
  ['govspeak: example', '$E\nAn example\n$E', callout],
  ['govspeak: contact', '$C\n**The desk**\ndesk@a.example\n$C', callout],
  ['govspeak: address', '$A\n10 Road\nLondon\n$A', callout],
  ['govspeak: steps', 's1. Ask\ns2. Post', /1\./],
  ['govspeak: abbreviation', 'The HMRC is here.\n\n*[HMRC]: Revenue and Customs', /bracket|in full/],
  ['govspeak: button', '{button}[Start](https://a.example/){/button}', /brace|program|\{/],
  ['govspeak: attachment', '[InlineAttachment:rules.pdf]', /link/],
  ['govspeak: image', '[Image: desk.jpg]', /picture|!\[/],
  ['govspeak: highlighted answer', '{::highlight-answer}\nYes\n{:/highlight-answer}', /brace|program|\{/],
  ['govspeak: external link', 'x[Ask](https://a.example/)x', undefined],
  // Docusaurus, Starlight, VitePress, Nuxt
  ['Docusaurus: admonition', ':::note\n\nBe kind.\n\n:::', callout],
  ['Docusaurus: admonition with a title', ':::tip[Be kind]\nx\n:::', callout],
  ['Docusaurus: tabs', "import Tabs from '@theme/Tabs';\n\n<Tabs>x</Tabs>", /import|code/],
  ['Docusaurus: a heading’s name', '## Be kind {/* #kind */}', /brace|comment|no name/i],
  ['Starlight: aside', ':::caution\nx\n:::', callout],
  ['Starlight: cards', '<CardGrid>\n<Card title="x">y</Card>\n</CardGrid>', /Card/],
  ['VitePress: container', '::: warning\nx\n:::', callout],
  ['VitePress: contents', '[[toc]]', /headings/],
  ['VitePress: badge', '## Title <Badge type="tip" text="new" />', /Badge/],
  ['VuePress: emoji', ':tada: :100:', /emoji itself/],
  ['Nuxt: component', '::alert{type="info"}\nx\n::', callout],
  ['Mintlify: note', '<Note>Be kind.</Note>', /Note/],
  ['GitBook: hint', '{% hint style="info" %}\nx\n{% endhint %}', callout],
  ['GitBook: content reference', '{% content-ref url="x.md" %}\n[x](x.md)\n{% endcontent-ref %}', /program/],
  ['ReadMe: block', '[block:callout]\n{"type":"info"}\n[/block]', callout],
  // MkDocs, Sphinx, Quarto, Pandoc
  ['MkDocs: admonition', '!!! warning "Careful"\n\n    x', callout],
  ['MkDocs: collapsible', '??? note\n\n    x', callout],
  ['MkDocs: tabs', '=== "Tab 1"\n\n    x\n\n=== "Tab 2"\n\n    y', /tab|heading/i],
  ['MkDocs: icon', ':material-account: the desk', /emoji itself/],
  ['MkDocs: button', '[Ask](/ask/){ .md-button }', /no name or style|brace/],
  ['MkDocs: snippet', '--8<-- "x.md"', /remove|another|copy/],
  ['MyST: directive', '```{note}\nx\n```', callout],
  ['MyST: role', 'See {ref}`the desk`.', /brace|\{/],
  ['MyST: target', '(be-kind)=\n## Be kind', /remove|name/],
  ['MyST: comment', '% a comment\n\nx', /comment|remove/],
  ['reStructuredText: note', '.. note:: x', callout],
  ['reStructuredText: role', 'See :ref:`the desk`.', /link/],
  ['reStructuredText: literal', 'Write ``x``::\n\n    code', /colon|:/],
  ['Quarto: callout', '::: {.callout-note}\nx\n:::', callout],
  ['Quarto: cross-reference', 'As @fig-desk says.', undefined],
  ['Pandoc: citation', 'As told [@smith2020, p. 3].', /citation|source|link/],
  ['Pandoc: span', '[kind]{.smallcaps}', /no name or style|brace/],
  ['Pandoc: subscript', 'CO~2~ and m^2^', /₂|²|sign/],
  ['Pandoc: line block', '| The road\n| not taken', /table|line/],
  ['Pandoc: page break', '\\newpage\n\nx', /remove|page/],
  ['Pandoc: example list', '(@) one\n(@) two', /begin each point with 1\./],
  ['LaTeX', '\\textbf{kind} and \\section{x}', /\{|brace/],
  // Wikis
  ['Jira: heading', 'h2. Be kind', /## /],
  ['Jira: panel', '{panel:title=x}\ny\n{panel}', callout],
  ['Jira: link', '[the desk|https://a.example/]', /\[the desk\]\(https:\/\/a\.example\/\)/],
  ['Jira: colour', '{color:red}kind{color}', /brace|\{/],
  ['Jira: table', '||a||b||\n|1|2|', /table|\|---\|/],
  ['Jira: bold with one star', '*kind* and _kind_', undefined],
  ['MediaWiki: bold', "'''kind'''", /\*\*/],
  ['MediaWiki: template', '{{Note|x}}', callout],
  ['MediaWiki: link', '[https://a.example/ the desk]', /\[the desk\]\(https:\/\/a\.example\/\)/],
  ['MediaWiki: list', '# one\n# two', /heading|list|##/],
  ['DokuWiki: heading', '===== Be kind =====', /## /],
  ['DokuWiki: italics', '//kind// words', /\*words\*/],
  ['DokuWiki: note', '<note>x</note>', callout],
  ['Trac: wiki link', '[wiki:Desk the desk]', /link/],
  ['Textile: link', '"the desk":https://a.example/', /\[the desk\]\(https:\/\/a\.example\/\)/],
  ['Textile: paragraph', 'p. Be kind.\n\nbq. x', /remove|p\./],
  ['BBCode', '[b]kind[/b] [url=https://a.example/]x[/url]', /\*\*words\*\*|\[words\]/],
  // Notion, Obsidian, Google Docs, Word, mail, chat
  ['Notion: aside', '<aside>\n💡 Be kind.\n</aside>', callout],
  ['Notion: page link', '[The desk](The%20desk%2012ab34cd56ef78ab90cd12ef34ab56cd.md)', /link|page|address/i],
  ['Notion: check boxes', '- [ ] ask\n- [x] post', /box/],
  ['Obsidian: callout', '> [!info]- Be kind\n> x', callout],
  ['Obsidian: embedded', '![[desk.png]]', /picture|!\[|link/],
  ['Obsidian: comment', '%%to do%% x', /comment|remove/],
  ['Obsidian: highlight', 'be ==kind==', /\*\*/],
  ['Obsidian: block name', 'Be kind. ^kind', /remove|name/],
  ['Google Docs: picture', '![][image1]\n\n[image1]: <data:image/png;base64,AAAA>', /image/],
  ['Google Docs: escaped signs', 'Be kind\\! 1\\. One \\- two', undefined],
  ['Word: bullets', '·\tone\n·\ttwo', /hyphen/],
  ['Word: second level', 'o\tone\no\ttwo', /hyphen/],
  ['Word: arrows', '→ one\n→ two', /hyphen/],
  ['Word: Wingdings', '\uF0E0 one\n\uF0E0 two', /hyphen/],
  ['Word: letters', 'a) one\nb) two', /1\./],
  ['Word: numbers with a slash', '1/ one\n2/ two', /1\./],
  ['Word: numbers in brackets', '(1) one\n(2) two', /1\./],
  ['Word: cross-reference', 'See Error! Reference source not found.', /Word|reference/],
  ['Word: dead reference, in French', 'Voir Erreur ! Source du renvoi introuvable.', /Word|reference/],
  ['Word: table of contents', 'Be kind\t3\nBe brief........4', /its own headings/],
  ['Word: HTML', '<p class="MsoNormal">kind<o:p></o:p></p>', html],
  ['Word: soft returns', 'one\u000Btwo', /invisible|control/],
  ['Outlook: quoted mail', 'De : Ana <ana@a.example>\nObjet : x', /\[words\]|mailto/],
  ['Slack: link', 'See <https://a.example/|the desk>', /\[/],
  ['Slack: mention', 'Ask <@U12AB34>', /angle|<|component/],
  ['emoji as bullets', '👉 one\n👉 two', /hyphen/],
  ['emoji as check marks', '✅ one\n✅ two', /hyphen/],
  ['Google: tracking address', '[x](https://www.google.com/url?q=https://a.example/&sa=D)', undefined],
  ['SharePoint: spaces', '[x](https://a.example/Shared Documents/a b.pdf)', /%20/],
  ['a file on a disk', '[x](file:///C:/rules.pdf)', /address|link/],
  ['a network share', '[x](\\\\server\\share\\rules.pdf)', /address|link/],
  ['a picture in the text', '![x](data:image/png;base64,AAAA)', /picture|image|beside/],
  // Sites of their own
  ['WordPress: blocks', '<!-- wp:paragraph -->\n<p>x</p>\n<!-- /wp:paragraph -->', /comment/],
  ['WordPress: caption', '[caption id="x" align="left"]y[/caption]', /remove/],
  ['WordPress: button', '[button]Ask[/button]', /remove|\*\*/],
  ['Drupal: token', 'See [node:title].', /remove|program/],
  ['Liquid: variable', 'At {{ site.company }}', /program/],
  ['Handlebars: block', '{{#if x}}y{{/if}}', /program/],
  ['18F: include', '{% include alert.html text="x" %}', /program/],
  ['18F: class', 'Ask us\n{:.usa-button}', /no name or style/],
  ['PostHog: component', '<CallToAction to="/x">Ask</CallToAction>', /CallToAction/],
  ['React: class', '<div className="note">x</div>', html],
  ['HTML: table', '<table><tr><td>x</td></tr></table>', html],
  ['HTML: line', 'a<hr>b', /---/],
  ['HTML: entity without an end', 'R&D and AT&T &nbsp x', undefined],
  ['PHP', '<?php echo 1; ?>', /<|component|angle/],
  ['a conflict of Git', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main', /Git/],
  ['a style', '<style>p{color:red}</style>', html],
  ['a script', '<script src="x.js"></script>', html],
  ['AsciiDoc: admonition', 'NOTE: Be kind.\n\n[NOTE]\n====\nx\n====', callout],
  ['AsciiDoc: link', 'https://a.example/[the desk]', /\[the desk\]\(https:\/\/a\.example\/\)/],
  ['AsciiDoc: heading', '== Be kind', /## /],
  ['AsciiDoc: include', 'include::x.adoc[]', /remove|another|copy/],
  ['Org: heading', '* Be kind\n** One', /\*\*/],
  ['Org: link', '[[https://a.example/][the desk]]', /\[the desk\]\(https:\/\/a\.example\/\)/],
  ['Org: block', '#+BEGIN_QUOTE\nx\n#+END_QUOTE', /remove|## |sign/],
  ['Typora: contents', '[TOC]', /headings/],
  ['kramdown: abbreviation', '*[RSS]: really simple\n\nRSS', /bracket|in full/],
  ['kramdown: comment', '{::comment}\nx\n{:/comment}', /brace|program|\{/],
  ['a definition list', 'Kindness\n: Being kind', /the term/],
  ['maths', 'So $\\frac{1}{2}$', /in words|brace|\{/],
];

/** Chapters as others publish them, each with what the check must say first. */
export const guides: Guide[] = [...wholeFiles, ...texts.map(([from, body, says]): Guide => ({ from, body, ...(says && { says }) }))];

/** The same as odd inputs. */
export function guideInputs(next: () => number): Input[] {
  return guides.map(({ from, file, body, says }) => {
    const number = next();
    return {
      kind: `guide: ${from}`,
      files: { [`guide/fr/odd-${number}.mdx`]: file ?? chapter(number, `Des mots.\n\n${body}`) },
      expected: says ? 'refused' : 'clean',
    };
  });
}
