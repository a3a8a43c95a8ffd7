import { wrapAnsi } from 'fast-wrap-ansi';
import { visible } from '../../../src/domain/text/visible.ts';
import type { Drift } from '../../../src/check/drift.ts';
import { inYourLanguage } from '../words.ts';
import { changedPairs, type ChangedPair } from './pairs.ts';
import { stateWords } from './words.ts';

/** The changed blocks of a page, the source on the left and the translation on the right, as wide as the terminal. */
export function sideBySide(drift: Drift, columns = 100): string {
  const width = Math.max(24, Math.floor((Math.min(columns, 160) - 3) / 2));
  const pairs = changedPairs(drift);
  const head = row([drift.source.file], [drift.entry.file], width);
  if (pairs.length === 0) return `${head}\n${inYourLanguage({ en: 'Nothing has changed.', fr: 'Rien n’a changé.' })}`;
  return [head, ...pairs.map((pair) => pairText(pair, drift.entry.file, width))].join('\n\n');
}

function pairText(pair: ChangedPair, file: string, width: number): string {
  const { number, source, translation } = pair;
  const place = source === undefined ? '' : inYourLanguage({ en: `, line ${source.line}`, fr: `, ligne ${source.line}` });
  const title = `${pair.isFactual ? '!' : '·'} ${number} ${inYourLanguage(stateWords(pair))}${place}`;
  const missing = inYourLanguage({ en: '(nothing here yet)', fr: '(rien ici encore)' });
  return [
    title,
    row(lines(source?.text ?? '', width), lines(translation?.text ?? missing, width), width),
    `  npm run translated -- ${file} --block ${number}`,
  ].join('\n');
}

const lines = (text: string, width: number): string[] =>
  wrapAnsi(text.split('\n').map(visible).join('\n'), width, { hard: true }).split('\n');

function row(left: readonly string[], right: readonly string[], width: number): string {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    `${(left[index] ?? '').padEnd(width)} │ ${right[index] ?? ''}`.trimEnd(),
  ).join('\n');
}
