/** What the list of files beside a published site says of its publication: see scripts/lib/publish/manifest.ts, which writes it. */
export interface Publication {
  moment: Date;
  /** Who published; an edition for everybody does not say. */
  by: string | undefined;
  release: string;
  files: number;
}

/** Nothing for what is no such list, or was cut. */
export function readPublication(text: string): Publication | undefined {
  try {
    const { generator, published, by, release, files } = JSON.parse(text) as Record<string, unknown>;
    const moment = new Date(typeof published === 'string' ? published : NaN);
    if (generator !== 'flambeau' || typeof release !== 'string' || Number.isNaN(moment.getTime())) return undefined;
    if (typeof files !== 'object' || files === null) return undefined;
    return { moment, by: typeof by === 'string' ? by : undefined, release, files: Object.keys(files).length };
  } catch {
    return undefined;
  }
}
