import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/share-images/formats.ts';
import { drawable, piecesOf, visible } from '../../../src/share-images/pieces.ts';
import { inspectCard, samples } from './samples.ts';

const parts = (text: string) => piecesOf(text).map((piece) => piece.text);

describe('texts on images', () => {
  it('have French spaces that never break, the finer one before ; ! ?', () => {
    expect(drawable('Un doute ? Non : « oui » !', 'fr')).toBe('Un doute\u2009? Non\u00A0: «\u00A0oui\u00A0»\u2009!');
    expect(parts(drawable('Un doute ? Non : « oui » !', 'fr'))).toEqual(['Un', 'doute\u2009?', 'Non\u00A0:', '«\u00A0oui\u00A0»\u2009!']);
  });

  it('keep French marks on the line of their word', async () => {
    for (const format of Object.values(formats)) {
      const { drawing } = await inspectCard(
        { ...samples.announcement, headline: 'Vous hésitez encore : on publie ou on ne publie pas cette photo de chantier ?' },
        format,
      );
      const lines = drawing.lines.filter(({ field }) => field === 'headline').map(({ text }) => text);
      expect(lines.join(' ')).toContain('encore\u00A0: on');
      expect(lines.join(' ')).toMatch(/chantier\u2009\?$/);
      expect(lines.filter((line) => /^[?!:;»]/.test(line))).toEqual([]);
    }
  });

  it('keep numbers whole', () => {
    expect(parts(drawable('12 000 box à 20 € pièce', 'fr'))).toEqual(['12\u00A0000', 'box', 'à', '20\u00A0€', 'pièce']);
  });

  it('are not French in English', () => {
    expect(drawable("Don't ask: 12 000 boxes?", 'en')).toBe('Don’t ask: 12 000 boxes?');
  });

  it('are composed, and have the narrow space and the hyphen that the fonts know', () => {
    expect(drawable('e\u0301', 'fr')).toBe('é');
    expect(visible(drawable('a\u202Fb c\u2011d', 'en'))).toBe('a\u2009b c-d');
  });
});

describe('lines may end', () => {
  it('after hyphens, dashes and slashes between words, not inside e-mail or 4-5', () => {
    expect(parts('Saint-Denis e-mail 4-5 public/privé')).toEqual(['Saint-', 'Denis', 'e-mail', '4-5', 'public/', 'privé']);
    expect(parts(drawable('Saint\u2011Denis', 'fr'))).toEqual(['Saint-Denis']);
  });

  it('at soft hyphens, which are then drawn', () => {
    expect(piecesOf('Nach\u00ADhaltigkeit')).toEqual([
      { text: 'Nach', spaced: true, hyphen: true },
      { text: 'haltigkeit', spaced: false, hyphen: false },
    ]);
  });
});
