import type { LoadedContent } from '../../../src/check/load.ts';
import type { Timeline } from '../../../src/schemas/timeline.ts';

export interface TimelineSource {
  /** Below the content folder. */
  file: string;
  /** The file as it stands; nothing for an official account whose posts are read for the first time. */
  text: string | undefined;
  data: Pick<Timeline, 'account' | 'language' | 'leftOut' | 'moments'>;
  feed: string;
}

/** The files of the timeline that have a feed, and the official accounts with one that have no file yet. People have one by their consent only. */
export function timelineSources(content: LoadedContent): TimelineSource[] {
  const accounts = new Map(content.of('accounts').flatMap(({ id, data }) => (data === undefined ? [] : [[id, data] as const])));
  const files = content.of('timeline');
  const held = files.flatMap(({ file, source, data }): TimelineSource[] => {
    const feed = data?.feed ?? accounts.get(data?.account ?? '')?.feed;
    return data === undefined || feed === undefined ? [] : [{ file, text: source.text, data, feed }];
  });
  const begun = new Set(files.map(({ raw }) => raw?.['account']));
  const first = [...accounts].flatMap(([id, { kind, feed, languages, draft }]): TimelineSource[] =>
    kind === 'official' && feed !== undefined && !draft && !begun.has(id)
      ? [{ file: `timeline/${id}.yaml`, text: undefined, data: { account: id, language: languages[0]!, leftOut: [], moments: [] }, feed }]
      : [],
  );
  return [...held, ...first];
}
