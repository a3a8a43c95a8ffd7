import type { LoadedContent, LoadedEntry } from '../load.ts';
import type { Rule } from '../rule.ts';
import { type DataPath, fieldName } from '../yaml-source.ts';

/** Challenges end after they begin; nobody is thanked by name who has not said yes to it. */
export const challenges: Rule = (content, report) => {
  const sayOf =
    ({ file, yaml }: Pick<LoadedEntry, 'file' | 'yaml'>) =>
    (path: DataPath, code: string, values?: Record<string, string>) =>
      report({ file, ...yaml.value(path), field: fieldName(path), code, ...(values && { values }) });
  for (const entry of content.of('challenges')) {
    const { data } = entry;
    if (data === undefined) continue;
    const say = sayOf(entry);
    if (data.until < data.from) say(['until'], 'challenge-backwards', { from: data.from, until: data.until });
    for (const [index, { day }] of data.progress.entries())
      if (day > content.now) say(['progress', index, 'day'], 'progress-ahead', { day, now: content.now });
  }
  for (const entry of content.of('thanks')) thanked(entry, content, sayOf(entry));
};

function thanked(
  { id, data }: LoadedEntry<'thanks'>,
  { now }: LoadedContent,
  say: (path: DataPath, code: string, values?: Record<string, string>) => void,
): void {
  if (data === undefined) return;
  if (id !== data.month) say(['month'], 'thanks-name', { right: `thanks/${data.month}.yaml` });
  for (const [index, { champion, name, consent, agreed }] of data.thanks.entries()) {
    if ((champion === undefined) === (name === undefined)) say(['thanks', index], 'thanked-who');
    else if (name !== undefined && consent === undefined) say(['thanks', index, 'name'], 'thanked-consent');
    if (agreed > now) say(['thanks', index, 'agreed'], 'thanked-ahead', { day: agreed, now });
  }
}
