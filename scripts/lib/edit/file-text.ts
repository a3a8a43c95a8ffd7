import { parseDocument } from 'yaml';
import { splitFrontMatter } from '../../../src/check/front-matter.ts';
import { isRecord } from '../../../src/check/schema-walk.ts';
import { editYaml } from '../champions/edit-yaml.ts';
import type { Fields } from '../../../src/schemas/form.ts';
import { dataTyped } from './values.ts';

/** A file taken apart for its form. */
export interface FileParts {
  data: Record<string, unknown>;
  /** The text below the front matter, without the empty lines before it; nothing in a file that is YAML alone. */
  body: string | undefined;
  /** The same file with what the form has: only what differs is written anew, so comments, quotes and order stay. */
  with(fields: Fields, typed: unknown, body: string | undefined): string;
  /** The same file with other data above the same text. */
  withData(changed: Record<string, unknown>, order: readonly string[]): string;
}

/** Takes a file apart; nothing where its YAML cannot be read, which is to be mended as text. */
export function fileParts(file: string, text: string): FileParts | undefined {
  const parts = file.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
  if (typeof parts === 'string') return undefined;
  const yaml = parts?.yaml ?? text;
  const data = readData(yaml);
  if (data === undefined) return undefined;
  const below = parts === undefined ? undefined : text.slice(parts.end);
  const gap = /^\s*?(?:\n\s*?)*(?=\S|$)/.exec(below ?? '')?.[0] ?? '';
  const body = below?.slice(gap.length).replace(/\r\n/g, '\n');
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  const around = (edited: string, from: string | undefined): string =>
    parts === undefined ? edited : text.slice(0, parts.start) + edited + text.slice(parts.start + yaml.length, parts.end) + from;
  return {
    data,
    body,
    withData: (changed, order) => around(editYaml(yaml, changed, order), below),
    with: (fields, typed, typedBody) => {
      const edited = editYaml(yaml, dataTyped(fields, typed, data), Object.keys(fields));
      if (parts === undefined) return edited;
      const written = typedBody?.replace(/\r\n?/g, '\n');
      const isSame = written === undefined || written === body;
      const newBelow = `${gap === '' ? breaks + breaks : gap}${written?.trim().replaceAll('\n', breaks) ?? ''}${breaks}`;
      return around(edited, isSame ? below : newBelow);
    },
  };
}

function readData(yaml: string): Record<string, unknown> | undefined {
  try {
    const document = parseDocument(yaml, { uniqueKeys: true, logLevel: 'silent' });
    if (document.errors.length > 0) return undefined;
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
