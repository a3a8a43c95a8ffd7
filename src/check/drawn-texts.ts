import { uncoveredLetters, type Supplies } from '../share-images/coverage.ts';
import { loadEmoji } from '../share-images/emoji.node.ts';
import { loadScriptFonts } from '../share-images/font-store.node.ts';
import { loadFonts } from '../share-images/fonts.node.ts';
import type { LoadedContent, LoadedEntry } from './load.ts';
import type { Finding } from './problem.ts';
import { fieldName, type DataPath } from './yaml-source.ts';

/** A text that stands on a share image. */
interface DrawnText {
  entry: LoadedEntry;
  path: DataPath;
  language: string;
  text: string;
}

/**
 * Texts for share images with letters that no font has: the build would stop at them. What people have of themselves
 * (name, job, town) is not among them: those images do without. Unlike the rules, it reads fonts, and so takes its time
 * where a text has other letters than those of Europe.
 */
export async function undrawableTexts(content: LoadedContent): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { entry, path, language, text } of drawnTexts(content)) {
    if (!unusual.test(text)) continue;
    const letters = await uncoveredLetters(text, language, await supplies());
    if (letters.length === 0) continue;
    const place = entry.yaml.value(path);
    findings.push({ file: entry.file, ...place, field: fieldName(path), code: 'undrawable', values: { letters } });
  }
  return findings;
}

/** All but what each of our fonts has; a test holds it against them. */
export const unusual =
  /[^\u0020-\u007E\u00A0\u00A7\u00A9\u00AB\u00B0\u00B7\u00BB\u00BF-\u00FF\u0152\u0153\u2013\u2014\u2018\u2019\u201C-\u201E\u2026\u202F\u20AC]/u;

let known: Promise<Supplies> | undefined;

function supplies(): Promise<Supplies> {
  known ??= loadFonts().then((fonts) => ({ fonts, scripts: loadScriptFonts, emoji: loadEmoji }));
  return known;
}

/** Where an entry has its texts for images, besides its title. */
const fields: Record<string, DataPath[]> = {
  site: [['organisation'], ['name']],
  posts: [
    ['card', 'headline'],
    ['card', 'figure'],
    ['card', 'label'],
  ],
  stories: [['quote']],
  events: [['place', 'city']],
};

function* drawnTexts(content: LoadedContent): Generator<DrawnText> {
  const own = content.defaultLanguage ?? 'en';
  for (const entry of content.entries) {
    const language = entry.language ?? own;
    for (const path of [['title'], ...(fields[entry.collection] ?? [])]) {
      const text = valueAt(entry.raw, path);
      if (typeof text === 'string') yield { entry, path, language, text };
    }
    for (const path of localizedPaths(entry))
      for (const [spoken, text] of Object.entries(Object(valueAt(entry.raw, path)) as Record<string, unknown>))
        if (typeof text === 'string') yield { entry, path: [...path, spoken], language: spoken, text };
  }
}

/** Texts in several languages that head a page: the home page’s headline, the topics. */
function localizedPaths({ collection, raw }: LoadedEntry): DataPath[] {
  if (collection === 'home') return [['headline']];
  const topics = collection === 'topics' ? raw?.['topics'] : undefined;
  return Array.isArray(topics) ? topics.map((_, index) => ['topics', index, 'label']) : [];
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value === null || typeof value !== 'object' ? undefined : (value as Record<string, unknown>)[key]),
    data,
  );
}
