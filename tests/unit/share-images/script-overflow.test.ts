import { describe, expect, it } from 'vitest';
import { cardTemplates } from '../../../src/schemas/card.ts';
import { FitError } from '../../../src/share-images/errors.ts';
import { faces } from '../../../src/share-images/faces.ts';
import { loadScriptFonts } from '../../../src/share-images/font-store.node.ts';
import { formats } from '../../../src/share-images/formats.ts';
import { inspectCard, samples, type Inspected } from './samples.ts';

/** Words of a language, and what stands between them. */
const languages: Record<string, { words: string[]; space: string }> = {
  ar: { words: 'صوتكم يصل إلى أبعد من صوتنا المسؤوليات للاستدامة 5G (مجانًا) 12:30 Orvane وَالْمُجْتَمَع، نوفمبر 🎉'.split(' '), space: ' ' },
  he: { words: 'הקול שלכם מגיע רחוק יותר משלנו בנובמבר, 12:30–14:00 (Teams) טכנאי סיבים 40%'.split(' '), space: ' ' },
  ja: {
    words: 'あなたの 声は、 私たちの 声より 遠くまで 届きます。 ルーター 「きっと」 5G 2026年 環境への取り組み 🎉'.split(' '),
    space: '',
  },
  'zh-TW': { words: '您的聲音， 比我們的 傳得更遠。 光纖技術員 5G 「永續」 2026年 臺北'.split(' '), space: '' },
  ko: { words: '여러분의 목소리는 우리의 더 멀리 전해집니다, 지속가능경영보고서 2026년 5G'.split(' '), space: ' ' },
  el: { words: 'Η φωνή σας φτάνει πιο μακριά από τη δική μας Θεσσαλονίκη, τηλεπικοινωνίες 2026'.split(' '), space: ' ' },
};

/** As many words as fit in a length, taken in turn from a place on. */
function textOf(language: string, length: number, from: number): string {
  const { words, space } = languages[language]!;
  let text = words[from % words.length]!;
  for (let next = from + 1; ; next += 1) {
    const longer = `${text}${space}${words[next % words.length]}`;
    if (longer.length > length) return text;
    text = longer;
  }
}

/** Each word inside its line, each line inside the margins. */
function expectInside({ drawing, laidOut }: Inspected, { width, height, safe }: (typeof formats)[keyof typeof formats]): void {
  const nodes = [...laidOut];
  for (const line of drawing.lines) {
    const { capHeight, bearing, hanging = 0 } = faces[line.face];
    const hung = (bearing + hanging) * line.size + 2;
    expect(line.left, line.text).toBeGreaterThanOrEqual(safe.left - hung);
    expect(line.left + line.width, line.text).toBeLessThanOrEqual(width - safe.right + hung);
    expect(line.width, line.text).toBeLessThanOrEqual(line.limit + 1);
    expect(line.baseline - capHeight * line.size, line.text).toBeGreaterThanOrEqual(safe.top - 1);
    expect(line.baseline, line.text).toBeLessThanOrEqual(height - safe.bottom + 14);
    for (let rest = line.text.replace(/\s/g, '').length; rest > 0;) {
      const word = nodes.shift()!;
      rest -= word.text.replace(/\s/g, '').length;
      // Satori rounds a box up to whole pixels; words are kerned where they were measured in pieces.
      expect(word.left, `“${word.text}” of “${line.text}”`).toBeGreaterThanOrEqual(line.left - 0.03 * line.width - 2);
      expect(word.left + word.width, `“${word.text}” of “${line.text}”`).toBeLessThanOrEqual(line.left + 1.03 * line.width + 2);
    }
  }
  expect(nodes).toEqual([]);
}

describe.each(Object.keys(languages))('cards in %s', (language) => {
  it.each(cardTemplates)('keep any text inside its place: the %s template', async (template) => {
    let drawn = 0;
    for (const [turn, format] of [...Object.values(formats), ...Object.values(formats)].entries()) {
      const some = (longest: number) => textOf(language, Math.round((longest * (turn + 3)) / 10), turn + longest);
      const sample = samples[template];
      const person = sample.person && { ...sample.person, name: some(25), detail: some(50) };
      const eastern = languages[language]!.space === '';
      const card = {
        ...sample,
        language,
        headline: some(template === 'champion' ? 30 : eastern ? 60 : 90),
        label: some(eastern ? 30 : 60),
        eyebrow: some(20),
        person,
      };
      try {
        expectInside(await inspectCard(card, format, loadScriptFonts), format);
        drawn += 1;
      } catch (error) {
        // Too long is an answer too, but it must stay the exception.
        if (!(error instanceof FitError)) throw error;
      }
    }
    expect(drawn).toBeGreaterThanOrEqual(7);
  });
});
