import { isRecord } from '../../../src/check/schema-walk.ts';
import type { LoadedContent } from '../../../src/check/index.ts';
import { fileParts } from './file-text.ts';
import { formOf } from '../../../src/schemas/form.ts';

/** What the page sends of one file. */
export interface SentFile {
  file: string;
  /** The digest of the file that the form was made from. */
  digest: string;
  fields: unknown;
  body: string | undefined;
}

/** The files of a request of the page; nothing for anything else. */
export function sentFiles(sent: unknown): SentFile[] | undefined {
  if (!Array.isArray(sent) || sent.length === 0 || sent.length > 20) return undefined;
  const files = sent.flatMap((one: unknown) => {
    if (!isRecord(one)) return [];
    const { file, digest, fields, body } = one;
    return typeof file === 'string' && typeof digest === 'string' && (body === undefined || typeof body === 'string')
      ? [{ file, digest, fields, body }]
      : [];
  });
  return files.length === sent.length ? files : undefined;
}

/** The texts that the files would have; only files of the content count, so nothing outside its folder can be named. */
export function textsOf(content: LoadedContent, files: readonly SentFile[]): Map<string, string> | undefined {
  const texts = new Map<string, string>();
  for (const { file, fields, body } of files) {
    const entry = content.entryAt(file);
    const parts = entry && fileParts(file, entry.source.written);
    if (entry === undefined || parts === undefined) return undefined;
    texts.set(file, parts.with(formOf(entry.collection), fields, body));
  }
  return texts;
}
