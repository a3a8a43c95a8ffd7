import { describe, expect, it } from 'vitest';
import { visualRuns } from '../../../src/share-images/bidi.ts';

const runs = (text: string, base: 'ltr' | 'rtl') => visualRuns(text, base, (sign) => sign === '🎉');
/** The words as they stand from left to right; ← marks those that are read from right to left. */
const seen = (text: string, base: 'ltr' | 'rtl' = 'rtl') =>
  runs(text, base)
    .filter(({ kind }) => kind !== 'space')
    .map(({ text: run, direction }) => (direction === 'rtl' ? `←${run}` : run));

describe('a line of Arabic or Hebrew', () => {
  it('has its first word at the right', () => {
    expect(seen('אחת שתיים שלוש')).toEqual(['←שלוש', '←שתיים', '←אחת']);
  });

  it('keeps numbers, dates and Latin words in their own order', () => {
    expect(seen('يوم 12 نوفمبر')).toEqual(['←نوفمبر', '12', '←يوم']);
    expect(seen('שנת 2026/2027, 12:30')).toEqual(['12:30', '←,', '2026/2027', '←שנת']);
    expect(seen('עם Orvane Champions בפריז')).toEqual(['←בפריז', 'Orvane', 'Champions', '←עם']);
    expect(seen('טל 09-123-4567 50%')).toEqual(['50%', '09-123-4567', '←טל']);
    expect(seen('٢٠٢٦ عام')).toEqual(['←عام', '٢٠٢٦']);
  });

  it('has brackets that open at the right, so that the font mirrors them', () => {
    expect(seen('ورشة (مجانية)')).toEqual(['←(مجانية)', '←ورشة']);
    expect(seen('ورشة (5G)')).toEqual(['←)', '5G', '←(', '←ورشة']);
  });

  it('has emoji where they stand, each on its own', () => {
    expect(seen('كلمة 🎉🎉 كلمات')).toEqual(['←كلمات', '←🎉', '←🎉', '←كلمة']);
    expect(runs('كلمة 🎉', 'rtl').map(({ kind }) => kind)).toEqual(['emoji', 'space', 'letters']);
  });

  it('obeys marks of direction, and does not draw them', () => {
    expect(seen('א C\u200F++')).toEqual(['←++', 'C', '←א']);
    expect(seen('א C++\u200E')).toEqual(['C++', '←א']);
  });
});

describe('a line from left to right', () => {
  it('is whole, but for its spaces', () => {
    expect(seen('あなたの声は、 遠くまで', 'ltr')).toEqual(['あなたの声は、', '遠くまで']);
  });

  it('has Arabic words in their order inside it', () => {
    expect(seen('avec דבר אחר ici', 'ltr')).toEqual(['avec', '←אחר', '←דבר', 'ici']);
  });
});
