import { fold } from '../../domain/text/fold.ts';
import { walkTree, startOf } from '../../mdx/tree.ts';
import type { LoadedContent, LoadedEntry } from '../load.ts';
import type { Finding } from '../problem.ts';
import { proseOf, type Prose } from './prose.ts';
import { heavyEnglish, passivesOf, phrasesIn, readProse, sentencesOf } from './reader.ts';
import { plainWords, type PlainWords } from './words.ts';

/** Beyond it a sentence is read twice. */
const mostWords = 30;
/** About a page of print, and three minutes of reading. */
const mostInCharter = 600;

/**
 * What readers may stumble over in pages: long sentences, heavy words with plainer ones, passives in a row, what sells,
 * headings that name no task, descriptions of pictures that repeat the title, a charter of more than a page. Worth a
 * look, and no mistakes.
 */
export async function plainWarnings(content: LoadedContent): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const entry of content.entries) {
    const words = entry.language === undefined ? undefined : plainWords(entry.language);
    if (entry.language === undefined || words === undefined || entry.raw === undefined) continue;
    const jargon = jargonOf(content, entry.language);
    const prose = proseOf(entry);
    for (const block of prose) findings.push(...(await inBlock(entry, block, words, jargon)));
    findings.push(...pictures(entry), ...charter(content, entry, prose));
  }
  return findings;
}

/** The words that the settings want employees not to meet, each with what to say instead. */
function jargonOf(content: LoadedContent, language: string): ReadonlyMap<string, string> {
  const listed = content.settings?.jargon ?? [];
  return new Map(listed.flatMap(({ words, instead }) => (words[language] ?? []).map((word) => [word, instead[language] ?? ''] as const)));
}

async function inBlock(entry: LoadedEntry, block: Prose, words: PlainWords, jargon: ReadonlyMap<string, string>): Promise<Finding[]> {
  const at = (offset: number, code: string, values: Finding['values']): Finding => ({
    file: entry.file,
    ...block.place(offset),
    field: block.field,
    code,
    ...(values && { values }),
  });
  if (/^h\d$/.test(block.kind)) {
    const heading = block.text.trim();
    return words.headings.some((empty) => fold(empty) === fold(heading)) ? [at(0, 'plain-heading', { heading })] : [];
  }
  const tree = readProse(block.text);
  const sentences = sentencesOf(tree);
  const heavy = [
    ...(entry.language?.startsWith('en') ? await heavyEnglish(tree, block.text) : []),
    ...phrasesIn(block.text, Object.keys(words.simpler)).map(({ offset, phrase, found }) => ({
      offset,
      found,
      better: words.simpler[phrase] ?? '',
    })),
  ];
  const passives = entry.language?.startsWith('en') ? await passivesOf(tree, block.text) : frenchPassives(block.text);
  return [
    ...sentences
      .filter(({ words: count }) => count > mostWords)
      .map(({ offset, words: count }) => at(offset, 'plain-long', { count, most: mostWords })),
    ...sentences.flatMap(({ offset, text }) => {
      const count = passives.filter((one) => one >= offset && one < offset + text.length).length;
      return count > 1 ? [at(offset, 'plain-passive', { count })] : [];
    }),
    ...heavy.map(({ offset, found, better }) => at(offset, 'plain-simpler', { found, better })),
    ...phrasesIn(block.text, words.promotional).map(({ offset, found }) => at(offset, 'plain-selling', { found })),
    ...phrasesIn(block.text, [...jargon.keys()]).map(({ offset, phrase, found }) =>
      at(offset, 'plain-jargon', { found, instead: jargon.get(phrase) }),
    ),
  ];
}

/** « est relue », « ont été envoyés » : a form of être, then a participle that agrees; not a verb of movement in the past. */
const passive =
  /(?<!\p{L})(?:est|sont|était|étaient|sera|seront|serait|seraient|(?:a|ont|avait|avaient|aura|auront) été|être)\s+(?:(?:toujours|souvent|jamais|aussi|bien|ensuite)\s+)?(?!all|ven|part|arriv|rest|né|mort|devenu|tomb|entr|sort|pass|mont|descend|retourn|revenu)(\p{L}{3,}(?:ées?|és?|ies?|is|ises?|ites?|ues?|us?))\s+par(?!\p{L})/giu;

const frenchPassives = (text: string): number[] => [...text.matchAll(passive)].map(({ index }) => index);

/** A description that says the title again tells nothing to those who do not see the picture. */
function pictures(entry: LoadedEntry): Finding[] {
  const findings: Finding[] = [];
  const title = fold(String(entry.raw?.['title'] ?? '')).trim();
  const isTitle = (text: string): boolean => text.trim() !== '' && fold(text).trim() === title;
  const alt = entry.raw?.['alt'];
  if (typeof alt === 'string' && isTitle(alt))
    findings.push({ file: entry.file, ...entry.yaml.value(['alt']), field: 'alt', code: 'plain-alt' });
  if (entry.body?.tree === undefined) return findings;
  walkTree(entry.body.tree, (node) => {
    if (node.type !== 'image') return;
    const repeats = isTitle(node.alt ?? '') || (node.title != null && fold(node.title).trim() === fold(node.alt ?? '').trim());
    if (repeats) findings.push({ file: entry.file, ...entry.source.place(startOf(node)), field: '', code: 'plain-alt' });
  });
  return findings;
}

/** The charter is the first chapter of the guide. */
function charter(content: LoadedContent, entry: LoadedEntry, prose: readonly Prose[]): Finding[] {
  if (entry.collection !== 'guide') return [];
  const order = (one: LoadedEntry): number => Number(one.raw?.['order'] ?? Infinity);
  const first = content.of('guide').every((other) => other.language !== entry.language || order(other) >= order(entry));
  const count = prose.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length, 0);
  return first && count > mostInCharter
    ? [{ file: entry.file, line: 1, column: 1, field: '', code: 'plain-charter', values: { count, most: mostInCharter } }]
    : [];
}
