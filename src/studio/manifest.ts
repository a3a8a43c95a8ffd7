/** What the studio fetches once it is opened: names beside its own script, under /_studio/. */
export interface StudioManifest {
  worker: string;
  /** Satori’s WebAssembly, which lays out and shapes text, and resvg’s, which paints. */
  layout: string;
  resvg: string;
  fonts: { name: string; weight: 500 | 700 | 800; file: string }[];
  /** The emoji drawings: `{shard}` stands for a number, see emoji-shards.ts. */
  emoji: string;
  /** The size of all of them but the scripts and the emoji, in bytes, for the progress bar. */
  bytes: number;
}
