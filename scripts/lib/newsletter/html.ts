import { Engine } from 'mrml';
import type { NewsletterLetter } from './letter.ts';
import { mjmlOf, type PictureOf } from './mjml.ts';

/**
 * The e-mail as HTML. mrml is MJML in WebAssembly: it includes nothing, fetches nothing, and gives the same bytes each time.
 * Throws where it cannot read what we wrote: a fault of ours.
 */
export function htmlOf(letter: NewsletterLetter, pictureOf: PictureOf): string {
  const engine = new Engine();
  try {
    engine.setRenderOptions({ disableComments: false, socialIconOrigin: null, fonts: {} });
    const result = engine.toHtml(mjmlOf(letter, pictureOf));
    if (result.type === 'error') throw new Error(`MJML: ${result.message}`);
    return `${result.content}\n`;
  } finally {
    engine.free();
  }
}
