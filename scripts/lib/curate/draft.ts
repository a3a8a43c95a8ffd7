import { pick } from '../../../src/i18n/translate.ts';
import { dayAfter } from '../../../src/domain/newsletter/month.ts';
import { fileStem } from '../../../src/schemas/file-name.ts';
import type { Settings } from '../../../src/schemas/settings.ts';
import { cut, type Finding } from './finding.ts';

const quoted = (text: string) => JSON.stringify(text);

const words = {
  en: {
    summary: (source: string) => `Found at ${source}. Replace this with a sentence that says what a reader will get.`,
    alt: (headline: string, source: string) => `Share image: “${headline}”. Below: ${source}.`,
    label: 'What I take from it',
    text: (source: string) =>
      `[[Say in a sentence what this piece made you see or change.]]\n\nIt is by ${source}. [[Say why you recommend it.]]`,
    prompt: 'What does it change in your own work?',
    can: 'The name of the source and the link, with your own opinion.',
    cannot: 'Long extracts: the piece belongs to its author. One sentence between quotation marks and the link will do.',
    why: 'Why it matters to us',
    piece: 'The piece',
    draft: 'remove this line once someone has written “Why it matters to us”',
    headline: 'Replace with a few words',
    by: (who: string, date: string) => `By ${who}, ${date}. As the feed has it:`,
  },
  fr: {
    summary: (source: string) => `Vu chez ${source}. Remplacez par une phrase qui dit ce que la lecture apporte.`,
    alt: (headline: string, source: string) => `Image de partage : « ${headline} ». Dessous : ${source}.`,
    label: 'Ce que j’en retiens',
    text: (source: string) =>
      `[[Dites en une phrase ce que cet article vous a fait voir ou changer.]]\n\nIl vient de ${source}. [[Dites pourquoi vous le recommandez.]]`,
    prompt: 'Qu’est-ce que cela change dans votre travail ?',
    can: 'Le nom de la source et le lien, avec votre avis.',
    cannot: 'De longs extraits : l’article appartient à son auteur. Une phrase entre guillemets et le lien suffisent.',
    why: 'Pourquoi cela nous concerne',
    piece: 'L’article',
    draft: 'retirez cette ligne quand quelqu’un a écrit « Pourquoi cela nous concerne »',
    headline: 'Remplacez par quelques mots',
    by: (who: string, date: string) => `Par ${who}, ${date}. D’après le flux :`,
  },
};

interface Around {
  settings: Settings;
  network: string;
  language: string;
  now: string;
}

/** How long a piece makes sense to share, unless someone says another day. */
const daysShared = 60;

/** The name of a draft’s file, without its folder. */
export const draftName = ({ title, id }: Finding): string => {
  const stem = fileStem(title).slice(0, 48).replace(/-+$/, '');
  return stem === 'untitled' ? `curated-${id}` : `curated-${stem}`;
};

/** Every sign that Markdown or MDX could read as its own stands behind a backslash (CommonMark, 2.4). */
const inert = (text: string) =>
  text
    .replace(/[!-/:-@[-`{-~]/g, (sign) => (/[.,;:'"!?%-]/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');

/** The fonts have these letters; of others nobody knows before the image is drawn. */
const isDrawable = (text: string) => /^[\p{Script=Latin}\p{Nd}\p{Zs}.,;:!?'"“”‘’«»…()&%€/–—-]*$/u.test(text);

/** A draft of a curated post: what the feed says of it, quoted shortly, and a blank where a person says why it matters. Never published as it is. */
export function curatedDraft(finding: Finding, { settings, network, language, now }: Around): string {
  const said = words[language.split('-')[0] === 'fr' ? 'fr' : 'en'];
  const { title, url, author, date, excerpt, topic, source } = finding;
  const headline = isDrawable(title) ? cut(title, 60) : said.headline;
  const who = author ? cut(`${author}, ${source.name}`, 100) : source.name;
  const quote = excerpt ? ['', `> ${inert(excerpt)}`] : [];
  return [
    '---',
    `title: ${quoted(title)}`,
    `summary: ${quoted(said.summary(source.name))}`,
    'audience: internal',
    `owner: ${quoted(pick(settings.contacts.programme.name, language, settings.defaultLanguage, settings.fallbacks))}`,
    `review: ${dayAfter(now, 365)}`,
    `draft: true # ${said.draft}`,
    `publish: ${now}`,
    `expires: ${dayAfter(now, daysShared)}`,
    'kind: curated',
    `topics: [${topic}]`,
    `link: ${quoted(url)}`,
    `networks: [${network}]`,
    'card:',
    '  template: announcement',
    '  colour: paper',
    `  headline: ${quoted(headline)}`,
    `  label: ${quoted(cut(source.name, 70))}`,
    `alt: ${quoted(said.alt(headline, source.name))}`,
    'source:',
    `  name: ${quoted(who)}`,
    `  url: ${quoted(url)}`,
    `  date: ${date}`,
    'voices:',
    '  - id: learned',
    `    label: ${quoted(said.label)}`,
    `    text: ${quoted(said.text(source.name))}`,
    'prompts:',
    `  - ${quoted(said.prompt)}`,
    'can:',
    `  - ${quoted(said.can)}`,
    'cannot:',
    `  - ${quoted(said.cannot)}`,
    '---',
    '',
    `## ${said.why}`,
    '',
    `## ${said.piece}`,
    '',
    inert(said.by(who, date)),
    ...quote,
    '',
  ].join('\n');
}
