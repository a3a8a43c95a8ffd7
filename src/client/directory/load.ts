import { loadScript } from '../lib/load-script.ts';
import { directoryCallback, type EncodedDirectory } from '../../domain/directory/types.ts';

declare global {
  interface Window {
    [directoryCallback]?: (data: EncodedDirectory) => void;
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
