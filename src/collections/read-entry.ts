import { splitFrontMatter } from '../check/front-matter.ts';
import { entryPlace } from '../check/places.ts';
import { readText } from '../check/read-text.ts';
import { isRecord } from '../check/schema-walk.ts';
import { withWordsInBody } from '../check/stray-words.ts';
import { YamlSource } from '../check/yaml-source.ts';
import { replaceInData } from '../domain/named-words/data.ts';
import type { NamedWords } from '../domain/named-words/table.ts';
import { SourceText } from '../domain/text/source-text.ts';
import { withNewNames } from '../schemas/renamed.ts';

/**
 * The text of a content file, read as the check reads it, with the line ends of every machine alike: what Windows or Git made of them must change no page and
 * no digest. The check has told the editor before; whoever goes around it gets a short error with the file's name.
 */
export async function readFileText(path: string, file: string): Promise<string> {
  const text = await readText(path);
  if (typeof text === 'string') return text.replace(/\r\n?/g, '\n');
  throw new Error(`${file}:${text.place.line}:${text.place.column} cannot be read as text (${text.fault}); “npm run check” says more.`);
}

/** The data of a content file and, of a text, its body with the front matter blanked out, both with the settings’ words in place of their names. */
export function readEntry(file: string, written: string, words?: NamedWords): { data: Record<string, unknown>; body: string | undefined } {
  const language = entryPlace(file)?.language ?? words?.defaultLanguage ?? 'en';
  const { text, edits } = withWordsInBody(file, written, words, language);
  const source = new SourceText(text, { text: written, edits });
  const fail = (what: string, offset = 0): never => {
    const { line, column } = source.place(offset);
    throw new Error(`${file}:${line}:${column} ${what}; “npm run check” says more.`);
  };
  const parts = file.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text, start: 0, body: undefined };
  if (typeof parts === 'string') return fail(`The front matter is ${parts}`);
  const { data, faults } = new YamlSource(source, parts.yaml, parts.start).read();
  const [fault] = faults;
  if (fault !== undefined) return fail(fault.message, fault.offset);
  if (!isRecord(data)) return fail('The YAML is no list of fields', parts.start);
  const collection = entryPlace(file)?.collection;
  const named = collection === undefined ? data : withNewNames(collection, data).data;
  const replaced = words === undefined ? named : (replaceInData(named, words, language).data as Record<string, unknown>);
  return { data: replaced, body: parts.body };
}
