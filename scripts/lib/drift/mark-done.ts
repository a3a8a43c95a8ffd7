import { join } from 'node:path';
import { changedBlocks, type Drift } from '../../../src/check/drift.ts';
import { settle } from '../../../src/domain/translation/compare.ts';
import { writeRecord } from '../../../src/domain/translation/record.ts';
import { writeWhole } from '../champions/write-file.ts';
import { ExpectedError } from '../expected-error.ts';
import { withRecord } from './field.ts';

/**
 * Writes into translations that they say what their sources say now.
 * @param block the number of the only block that is settled; all where nothing is given
 */
export function markDone(folder: string, drifts: readonly Drift[], block?: number): void {
  for (const drift of drifts) {
    if (block !== undefined && !changedBlocks(drift).includes(block)) throw noChange(drift, block);
    const marks = settle(drift.now, drift.comparison, block === undefined ? undefined : new Set([block]));
    const text = withRecord(drift.entry.source.written, writeRecord({ from: drift.source.language ?? '', marks }), drift.entry.yaml);
    if (text !== drift.entry.source.written) writeWhole(join(folder, drift.entry.file), text);
  }
}

function noChange(drift: Drift, block: number): ExpectedError {
  const numbers = changedBlocks(drift).join(', ') || '–';
  return new ExpectedError(
    {
      en: `Nothing has changed at block ${block} of ${drift.source.file}. Changed: ${numbers}.`,
      fr: `Rien n’a changé au bloc ${block} de ${drift.source.file}. Changés : ${numbers}.`,
    },
    { exitCode: 1 },
  );
}
