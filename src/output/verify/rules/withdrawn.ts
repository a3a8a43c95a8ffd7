import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachOf } from '../../files.ts';
import { wanted } from '../../withdrawn/person.ts';
import { searchFile } from '../../withdrawn/search-file.ts';
import type { RuleFactory } from '../types.ts';

/**
 * The proof of a withdrawal: no file of the output, search data included, holds the name, the e-mail, the address or the
 * photo of somebody who withdrew. Every byte is read, which is why this runs only after a withdrawal. What a picture
 * shows is beyond it: share images are drawn anew from content that no longer has the person.
 */
export const withdrawn: RuleFactory = (output, report) => ({
  end: async () => {
    const { folder, files, withdrawn: proof } = output;
    if (proof === undefined || proof.people.length === 0) return;
    const people = proof.people.map(wanted);
    await forEachOf([...files], async (file) => {
      for (const {
        wanted: { person },
        trace,
        line,
      } of searchFile(file, await readFile(join(folder, file)), people))
        report({ file, line, message: proof.message(trace, person) });
    });
  },
});
