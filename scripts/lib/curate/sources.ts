import { readFileSync, statSync } from 'node:fs';
import { parseOpml } from 'feedsmith';
import type { LoadedContent } from '../../../src/check/index.ts';
import { typedByOthers } from '../../../src/domain/named-words/strangers.ts';
import { isLanguageTag } from '../../../src/schemas/language.ts';
import type { WatchSource } from '../../../src/schemas/watch.ts';
import { ExpectedError } from '../expected-error.ts';
import { cut, plain } from './finding.ts';
import { bounds } from './read-feed.ts';

interface Outline {
  text?: string;
  title?: string;
  xmlUrl?: string;
  language?: string;
  outlines?: unknown;
}

/** The feeds of an OPML file: an outline that holds others is a department. Throws an ExpectedError where it is none. */
export function opmlSources(file: string, language: string, topic: string): WatchSource[] {
  try {
    if (statSync(file).size > bounds.bytes) throw new Error('too large');
    const text = readFileSync(file, 'utf8');
    if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text)) throw new Error('entities');
    const opml = parseOpml(text) as { body?: { outlines?: unknown } };
    return outlines(opml.body?.outlines, [], language, topic, 0);
  } catch (error) {
    throw new ExpectedError(
      { en: `${file} cannot be read as OPML.`, fr: `${file} ne se lit pas comme de l’OPML.` },
      { exitCode: 1, cause: error },
    );
  }
}

const deepest = 8;

function outlines(found: unknown, departments: readonly string[], language: string, topic: string, depth: number): WatchSource[] {
  if (!Array.isArray(found) || depth > deepest) return [];
  return (found as Outline[]).flatMap((outline) => {
    const name = cut(typedByOthers(plain(String(outline.title ?? outline.text ?? ''))), 80);
    const own: WatchSource[] = outline.xmlUrl
      ? [
          {
            name: name || cut(outline.xmlUrl, 80),
            feed: outline.xmlUrl,
            language: outline.language && isLanguageTag(outline.language) ? outline.language : language,
            departments: [...departments],
            topics: [topic],
          },
        ]
      : [];
    return [
      ...own,
      ...outlines(outline.outlines, name && !outline.xmlUrl ? [...departments, name] : departments, language, topic, depth + 1),
    ];
  });
}

/** The sources of the settings and of the OPML file. Throws an ExpectedError that says what to write where there is none. */
export function sourcesOf(content: LoadedContent, opml: string | undefined): WatchSource[] {
  const topic = content.of('topics')[0]?.data?.topics[0]?.id;
  const watched = content.of('watch')[0]?.data?.sources ?? [];
  const more = opml === undefined || topic === undefined ? [] : opmlSources(opml, content.defaultLanguage ?? 'en', topic);
  const all = [...watched, ...more];
  if (all.length > 0) return all;
  throw new ExpectedError({
    en: 'There is no source yet. Write one in settings/watch.yaml (sources: name, feed, language, topics), or name an OPML file: --opml FILE.',
    fr: 'Il n’y a pas encore de source. Écrivez-en une dans settings/watch.yaml (sources : name, feed, language, topics), ou nommez un fichier OPML : --opml FILE.',
  });
}
