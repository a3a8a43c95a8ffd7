import { loadScript } from '../lib/load-script.ts';
import type { createAnswerer } from '../../domain/directory/answer.ts';
import type { Directory } from '../../domain/directory/decode.ts';
import type { EncodedHelp } from '../../domain/directory/help.ts';
import { answererGlobal, directoryCallback, type EncodedDirectory, helpGlobal } from '../../domain/directory/types.ts';

declare global {
  interface Window {
    [directoryCallback]?: (data: EncodedDirectory) => void;
    [helpGlobal]?: EncodedHelp;
    [answererGlobal]?: typeof createAnswerer;
  }
}

/** Brings the people in by a classic script, which works from a disk as well. */
export async function loadDirectory(address: string): Promise<EncodedDirectory> {
  let people: EncodedDirectory | undefined;
  window[directoryCallback] = (data) => {
    people = data;
  };
  await loadScript(address);
  if (!people) throw new Error(`${address} holds no people`);
  return people;
}

/** Brings in what finds people by words, once somebody wants it. Without the help lines, it finds them by name, place and topic. */
export async function loadAnswerer(form: HTMLElement, field: HTMLElement, directory: Directory) {
  const fetched = ({ dataset }: HTMLElement) => loadScript(dataset['src'] ?? '');
  await Promise.all([fetched(form), fetched(field).catch(() => undefined)]);
  return window[answererGlobal]!(directory, window[helpGlobal], document.documentElement.lang);
}
