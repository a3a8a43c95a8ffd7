import type { RuleFactory } from '../types.ts';

/** Windows shares and SharePoint count the whole path; what is left of it for us. */
const LONGEST = 120;

/** Names that every host and file system keeps as they are. */
export const fileNames: RuleFactory = (output, report) => ({
  end: () => {
    const spelling = new Map<string, string>();
    const say = (file: string, message: string) => report({ file, message });
    for (const file of output.files) {
      if (file.length > LONGEST) say(file, `The path has ${file.length} characters; ${LONGEST} is the most that hosts keep.`);
      if (file !== file.normalize('NFC')) say(file, 'The name is not in Unicode form NFC; hosts would not find it.');
      if (/[<>:"|?*\\\u0000-\u001F]|[. ](?:\/|$)/.test(file)) say(file, 'The name holds a character that Windows does not allow.');
      for (const path of pathsUpTo(file)) {
        const other = spelling.get(path.toLowerCase());
        if (other !== undefined && other !== path) say(file, `“${path}” and “${other}” differ by capitals only; on Windows they are one.`);
        else spelling.set(path.toLowerCase(), path);
      }
    }
    for (const expected of ['index.html', '404.html']) {
      if (!output.files.has(expected)) say(expected, 'The file is missing from the output’s root.');
    }
  },
});

/** `a/b/c` is in `a` and `a/b`; folders count as names too. */
function pathsUpTo(file: string): string[] {
  const segments = file.split('/');
  return segments.map((_segment, index) => segments.slice(0, index + 1).join('/'));
}
