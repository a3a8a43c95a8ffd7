import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument } from 'yaml';
import { writeWhole } from './write-file.ts';

const HEAD = '# Places in the relay of people who withdrew: a mark drawn by lot, and who had sponsored them. Nothing else is kept.\n';

/** An identifier that says nothing of the person, not even when they came or left. */
export function newPlace(isTaken: (id: string) => boolean): string {
  for (;;) {
    const id = `departed-${Array.from(randomBytes(10), (byte) => '23456789abcdefghjkmnpqrstuvwxyz'[byte % 31] ?? '').join('')}`;
    if (!isTaken(id)) return id;
  }
}

/** Adds a place to settings/departed.yaml, which is made where it is missing. */
export function addPlace(file: string, id: string, sponsor: string | undefined): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : `${HEAD}departed: []\n`;
  const document = parseDocument(text);
  const item = document.createNode({ id, ...(sponsor !== undefined && { sponsor }) }, { flow: true });
  const list = isMap(document.contents) ? document.contents.get('departed', true) : undefined;
  if (isSeq(list)) {
    list.flow = false;
    list.add(item);
  } else document.set('departed', document.createNode([item]));
  writeWhole(file, document.toString({ lineWidth: 0 }));
}
