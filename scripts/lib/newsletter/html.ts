import { Engine } from 'mrml';
import { withPlainAttributes } from './attributes.ts';
import type { NewsletterLetter } from './letter.ts';
import { type Borrowed, markBorrowed } from '../../../src/output/borrowed/index.ts';
import { withDirections } from '../../../src/output/direction.ts';
import { mjmlOf, type PictureOf } from './mjml.ts';

/**
 * The e-mail as HTML. mrml is MJML in WebAssembly: it includes nothing, fetches nothing, and gives the same bytes each time.
 * Throws where it cannot read what we wrote: a fault of ours.
 * @param borrowed the words that its language has from another one, which then say so
 */
export function htmlOf(letter: NewsletterLetter, pictureOf: PictureOf, borrowed: Borrowed): string {
  const engine = new Engine();
  try {
    engine.setRenderOptions({ disableComments: false, socialIconOrigin: null, fonts: {} });
    const result = engine.toHtml(mjmlOf(letter, pictureOf));
    if (result.type === 'error') throw new Error(`MJML: ${result.message}`);
    return `${withDirections(markBorrowed(withPlainAttributes(result.content), borrowed))}\n`;
  } finally {
    engine.free();
  }
}
