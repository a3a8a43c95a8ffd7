import type { Weight } from '../faces.ts';

/** What the studio fetches once it is opened: names beside its own script, under /_studio/. */
export interface StudioManifest {
  worker: string;
  /** Satori’s WebAssembly, which lays out and shapes text, and resvg’s, which paints. */
  layout: string;
  resvg: string;
  fonts: { name: string; weight: Weight; file: string }[];
  /** The folder of other scripts’ fonts, where the site’s languages need any. */
  scripts?: string;
  /** The emoji drawings: `{shard}` stands for a number, see emoji-shards.ts. */
  emoji: string;
  /** The size of all of them but the scripts and the emoji, in bytes, for the progress bar. */
  bytes: number;
}
