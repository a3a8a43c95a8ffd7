import { describe, expect, it } from 'vitest';
import { lineBreaker } from '../../../src/share-images/break-lines.ts';
import { formats } from '../../../src/share-images/formats.ts';
import { loadScriptFonts } from '../../../src/share-images/font-store.node.ts';
import { piecesOf } from '../../../src/share-images/pieces.ts';
import { inspectCard } from './samples.ts';
import { scriptSamples } from './script-samples.ts';

const parts = (text: string) => piecesOf(text).map((piece) => piece.text);

/** Letters one em wide, at a size of one pixel: widths are numbers of letters. */
function set(text: string, limits: number[]): string[] | undefined {
  const pieces = piecesOf(text).map((piece) => ({ ...piece, width: piece.text.length }));
  return lineBreaker(pieces, 1, { space: 1, hyphen: 1 })(limits)?.map((line) => line.text);
}

describe('lines of Chinese and Japanese may end', () => {
  it('between characters', () => {
    expect(parts('比我们')).toEqual(['比', '我', '们']);
  });

  it('not before closing marks, long vowels or small kana, nor after opening marks', () => {
    expect(parts('声は、「力」。')).toEqual(['声', 'は、', '「力」。']);
    expect(parts('ルーター')).toEqual(['ルー', 'ター']);
    expect(parts('きっと')).toEqual(['きっ', 'と']);
    expect(parts('（注）你好！')).toEqual(['（注）', '你', '好！']);
    expect(parts('培训……吗')).toEqual(['培', '训……', '吗']);
  });

  it('not inside Latin words and numbers', () => {
    expect(parts('年間12,000台のOrvaneで50%')).toEqual(['年', '間', '12,000', '台', 'の', 'Orvane', 'で', '50%']);
  });

  it('at spaces, which stay where they are', () => {
    expect(set('ガイド 第三章', [7])).toEqual(['ガイド 第三章']);
    expect(set('ガイド 第三章', [3, 3])).toEqual(['ガイド', '第三章']);
  });

  it('rather between words than inside, and not before a particle', () => {
    expect(set('声より遠くまで届きます', [6, 8])).toEqual(['声より', '遠くまで届きます']);
    expect(set('您的声音，比我们的传得更远', [9, 9])).toEqual(['您的声音，', '比我们的传得更远']);
  });
});

it('Korean lines end at spaces only', () => {
  expect(parts('여러분의 목소리는, 멀리')).toEqual(['여러분의', '목소리는,', '멀리']);
});

it('no line of an image begins or ends where it may not', async () => {
  const headline = '「はんだ付けはできませんでした。」六週間後には、ルーターを（きちんと）つないで、ずっと安心でした。';
  for (const format of Object.values(formats)) {
    const { drawing } = await inspectCard({ ...scriptSamples.japanese, headline }, format, loadScriptFonts);
    const lines = drawing.lines.filter(({ field }) => field === 'headline').map(({ text }) => text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(headline);
    expect(lines.filter((line) => /^[。、」）ーっゃゅょ]|[「（]$/u.test(line))).toEqual([]);
  }
});
