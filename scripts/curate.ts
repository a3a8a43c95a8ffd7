import { helpText, readOptions } from './lib/command-line.ts';
import { CURATE, curateRequest } from './lib/curate/request.ts';
import { curate } from './lib/curate/run.ts';
import { undoable } from './lib/undo/record.ts';

/** Exit codes: 0 done; 1 no source could be read, or the settings have mistakes; 2 the options or the machine. It asks nothing. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(CURATE, args);
  if (values['help'] === true) {
    console.log(helpText(CURATE));
    return 0;
  }
  const request = curateRequest(values);
  return undoable('curate', request.content, () => curate(request));
}
