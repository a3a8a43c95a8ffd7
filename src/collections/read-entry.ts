import { splitFrontMatter } from '../check/front-matter.ts';
import { readText } from '../check/read-text.ts';
import { isRecord } from '../check/schema-walk.ts';
import { YamlSource } from '../check/yaml-source.ts';
import { SourceText } from '../domain/text/source-text.ts';

/**
 * The text of a content file, read as the check reads it, with the line ends of every machine alike: what Windows or Git made of them must change no page and
 * no digest. The check has told the editor before; whoever goes around it gets a short error with the file's name.
 */
export async function readFileText(path: string, file: string): Promise<string> {
  const text = await readText(path);
  if (typeof text === 'string') return text.replace(/\r\n?/g, '\n');
  throw new Error(`${file}:${text.place.line}:${text.place.column} cannot be read as text (${text.fault}); “npm run check” says more.`);
}

/** The data of a content file and, of a text, its body with the front matter blanked out. */
export function readEntry(file: string, text: string): { data: Record<string, unknown>; body: string | undefined } {
  const source = new SourceText(text);
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
  return { data, body: parts.body };
}
