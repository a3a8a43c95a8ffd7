import { directoryCallback, type EncodedDirectory } from '../../domain/directory/types.ts';

declare global {
  interface Window {
    [directoryCallback]?: (data: EncodedDirectory) => void;
  }
}

/** Brings the people in by a classic script, which works from a disk as well. */
export function loadDirectory(address: string): Promise<EncodedDirectory> {
  return new Promise((resolve, reject) => {
    window[directoryCallback] = resolve;
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('error', () => reject(new Error(`Directory: ${address} did not load`)));
    document.head.append(script);
  });
}
