import { Parser } from 'htmlparser2';
import { textPieces, type TextEntry } from '../queries/texts.ts';

/** A slide: its title, its points, and what one says meanwhile. */
export interface Slide {
  title: string;
  points: string[];
  said: string[];
}

/** The slides of a text: a heading begins one, a list has its points, a paragraph is what one says. Words only. */
export function slidesOf(entry: TextEntry): Slide[] {
  const html = textPieces(entry)
    .filter((piece) => typeof piece === 'string')
    .join('\n');
  const slides: Slide[] = [];
  let text: string | undefined;
  let inList = 0;
  const keep = (name: string) => {
    const words = text?.replace(/\s+/g, ' ').trim();
    text = undefined;
    if (!words) return;
    if (name === 'h2') return void slides.push({ title: words, points: [], said: [] });
    slides.at(-1)?.[inList > 0 ? 'points' : 'said'].push(words);
  };
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'ul' || name === 'ol') inList += 1;
      if (['h2', 'p', 'li'].includes(name)) text = '';
    },
    ontext: (part) => {
      if (text !== undefined) text += part;
    },
    onclosetag: (name) => {
      if (['h2', 'p', 'li'].includes(name)) keep(name);
      if (name === 'ul' || name === 'ol') inList -= 1;
    },
  });
  parser.end(html);
  return slides;
}
