import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { faces, latinFamilies, type LatinFace } from '../../../src/share-images/faces.ts';
import { loadFonts } from '../../../src/share-images/fonts.node.ts';

describe.each(Object.keys(latinFamilies) as LatinFace[])('the face %s', (name) => {
  it('has the measures of its font, on which lines are placed', async () => {
    const { files } = await loadFonts();
    const { weight, ascent, descent, capHeight } = faces[name];
    const file = files.find((candidate) => candidate.name === latinFamilies[name][0] && candidate.weight === weight)!;
    const font = create(Buffer.from(file.data));
    if (font.isCollection) throw new Error('a collection');
    const ems = (units: number) => units / font.unitsPerEm;
    expect([ems(font.ascent), -ems(font.descent), ems(font.capHeight)]).toEqual([ascent, descent, capHeight]);
  });

  it('has what French needs, and not the narrow no-break space: typeset counts on it', async () => {
    const { characters } = await loadFonts();
    for (const character of '\u00A0\u2009«»’œŒçÀÉ€…–—') expect(characters[name].has(character.codePointAt(0)!), character).toBe(true);
    expect(characters[name].has(0x202f)).toBe(false);
  });
});
