import { describe, expect, it } from 'vitest';
import { coverTexts } from '../../../src/share-images/coverage.ts';
import { emojiNames } from '../../../src/share-images/emoji.ts';
import { loadScriptFonts } from '../../../src/share-images/font-store.node.ts';
import { faces } from '../../../src/share-images/faces.ts';
import { GlyphError } from '../../../src/share-images/errors.ts';
import { loadFonts } from '../../../src/share-images/fonts.node.ts';
import { formats } from '../../../src/share-images/formats.ts';
import { inspectCard, samples } from './samples.ts';

const draw = (headline: string) => inspectCard({ ...samples.announcement, headline }, formats.link);

describe('characters that the fonts lack', () => {
  it('are refused by name, with the entry and the text that has them', async () => {
    const refusal = draw('Мир et 平和');
    await expect(refusal).rejects.toThrow(GlyphError);
    await expect(refusal).rejects.toMatchObject({ source: 'posts/fr/sample', field: 'headline', characters: ['М', 'и', 'р', '平', '和'] });
    await expect(refusal).rejects.toThrow(/posts\/fr\/sample: .*“平” \(U\+5E73\)/);
  });

  it('are refused among letters of any script', async () => {
    const refusal = inspectCard({ ...samples.announcement, headline: 'Ваш 𓀀 голос ⅔ ꀀ' }, formats.link, loadScriptFonts);
    await expect(refusal).rejects.toMatchObject({ source: 'posts/fr/sample', field: 'headline', characters: ['𓀀', '⅔', 'ꀀ'] });
  });

  it('include an accent that no file has together with its letter: Satori would draw it as a box', async () => {
    const refusal = inspectCard({ ...samples.announcement, headline: 'Mɔ\u0302ni' }, formats.link, loadScriptFonts);
    await expect(refusal).rejects.toMatchObject({ characters: ['ɔ\u0302'] });
  });

  it.each(['Moins de CO₂ : de l’idée → au post ✓', 'a ≥ b ≤ c ≈ d, ★ ☆, 5 ‰ ⇒ ∈, ① ⟶ ☐ ⌘ ℃ ← ‡ ∞ ● ◆ ■', 'Con\uFB01ance et e\uFB00orts'])(
    'do not include the signs of “%s”',
    async (headline) => {
      const { missing, drawing } = await inspectCard({ ...samples.announcement, headline }, formats.link, loadScriptFonts);
      expect(missing.filter((letters) => !/\p{Extended_Pictographic}/u.test(letters))).toEqual([]);
      const line = drawing.lines.find(({ field }) => field === 'headline')!;
      expect(faces[line.face].tracking, 'Latin letters stay as close as without a sign').toBe(faces.display800.tracking);
    },
  );

  it.each(['Ẹ́kọ́, Ɔ̀gá', 'M̃baʼe, g̃', 'Ɓangaren ƙasa', 'Eʋegbe, Fɔ̀ngbè', 'за́мок', 'ἀρχή'])(
    'do not include those of “%s” where all fonts are at hand',
    async (headline) => {
      const { missing } = await inspectCard({ ...samples.announcement, headline }, formats.link, loadScriptFonts);
      expect(missing).toEqual([]);
    },
  );

  it('are found in every text of a card', async () => {
    const card = { ...samples.quote, person: { ...samples.quote.person!, detail: 'Αθήνα' } };
    await expect(inspectCard(card, formats.link)).rejects.toMatchObject({ field: 'detail' });
  });

  it.each([
    'Łódź, Wrocław, Gdańsk',
    'Nguyễn Thị Minh Khai',
    'Ľubica Ďurčová',
    'İstanbul’da, Şişli',
    'Ça coûte 20 € à Œrsted',
    'e\u0301te\u0301',
  ])('do not include those of “%s”', async (headline) => {
    await expect(draw(headline)).resolves.toBeDefined();
  });
});

it('sets a text whole in the face that has its letters', async () => {
  const { drawing } = await inspectCard(
    { ...samples.quote, person: { ...samples.quote.person!, detail: 'Juridique, Hà Nội' } },
    formats.link,
  );
  expect(drawing.lines.find(({ field }) => field === 'detail')?.face).toBe('display700-stacked');
});

describe('emoji', () => {
  it.each([
    ['a plain one', '🎉'],
    ['a skin tone', '👍🏽'],
    ['a sequence', '👩🏽‍🔧'],
    ['a family', '👨‍👩‍👧'],
    ['a flag', '🇫🇷'],
    ['a flag in a sequence', '🏳️‍🌈'],
    ['a flag of tags', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a keycap', '1️⃣'],
    ['a sign made an emoji', '❤️'],
    ['a sign that is only an emoji', '☂'],
    ['a sign of the fonts made an emoji', '©️'],
    ['a hand of 2022 with a skin tone, which Satori takes apart', '🫷🏽'],
    ['a sequence of 2023', '🍋‍🟩'],
    ['a face of 2024', '🫩'],
  ])('draws %s in its place', async (_name, emoji) => {
    const [plain, festive] = [await draw('Bravo'), await draw(`Bravo ${emoji}`)];
    expect(festive.svg).not.toContain('emoji:');
    expect(festive.svg).not.toContain('<image');
    const added = festive.svg.split('scale(').length - plain.svg.split('scale(').length;
    expect(added, 'one picture more').toBe(1);
  });

  it('leaves signs of the fonts as text', async () => {
    const { svg } = await draw('Orvane© 12 ™');
    expect(svg.split('scale(').length).toBe((await draw('Orvane 12')).svg.split('scale(').length);
  });

  it('is not looked for where no emoji can be: each letter would be a request', async () => {
    const asked: string[] = [];
    const source = async (name: string) => (asked.push(name), undefined);
    const supplies = { fonts: await loadFonts(), scripts: loadScriptFonts, emoji: source };
    await coverTexts({ source: 'posts/ja/sample', language: 'ja' }, { headline: '声はみんなの力、5G★1' }, () => 'display800', supplies);
    expect(asked).toEqual([]);
  });

  it('is looked for under the names that Twemoji gives', () => {
    expect(emojiNames('1️⃣')).toEqual(['31-20e3']);
    expect(emojiNames('🏳️‍🌈')[0]).toBe('1f3f3-fe0f-200d-1f308');
    expect(emojiNames('👁️‍🗨️')).toContain('1f441-200d-1f5e8');
  });
});
