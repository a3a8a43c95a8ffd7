import { newsletterFiles } from './lib/newsletter/make.ts';
import { NEWSLETTER, newsletterRequest } from './lib/newsletter/request.ts';
import { helpText, readOptions } from './lib/command-line.ts';
import { undoable } from './lib/undo/record.ts';

/** Exit codes: 0 made; 1 the content is at fault; 2 the options or the machine. It asks nothing, and sends nothing. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(NEWSLETTER, args);
  if (values['help'] === true) {
    console.log(helpText(NEWSLETTER));
    return 0;
  }
  const request = newsletterRequest(values);
  return undoable('newsletter', request.content, () => newsletterFiles(request));
}
